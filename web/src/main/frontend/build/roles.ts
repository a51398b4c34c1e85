import { readFileSync } from 'node:fs';

const of = (name: string) => readFileSync(new URL(`../../../../../ejb/src/main/java/com/educonnect/auth/${name}.java`, import.meta.url), 'utf8');

/**
 * What each role may do unless a school adjusts it, as the server's own sources say.
 * @param known the roles that the client has a word for
 */
export function roles(known: string[]): Map<string, string[]> {
  const permissions = [...of('Permission').matchAll(/^ {4}([A-Z_]+)\("([a-z.-]+)"(, false)?\)/gm)].map(([, name, id, other]) => ({ name: name!, id: id!, ofSchool: !other }));
  const personal = /PERSONAL = Set\.of\(([\w\s,]+)\)/.exec(of('Permission'))![1]!.split(',').map((name) => name.trim());
  const school = permissions.filter(({ ofSchool, name }) => ofSchool && !personal.includes(name)).map(({ id }) => id);
  const idOf = (name: string) => permissions.find((each) => each.name === name)!.id;
  const without = (what: string) => [...new RegExp(`everything${what}\\(\\) \\{([\\s\\S]*?)return all`).exec(of('Role'))![1]!.matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b/g)].map(([name]) => idOf(name));
  const all = [...of('Role').matchAll(/^ {4}([A-Z_]+)\(\s*Place\.\w+,\s*(?:EnumSet\.of\(([\w\s,]+)\)|everything(\w+)\(\))\)/gm)].map(
    ([, role, some, what]): [string, string[]] => [role!.toLowerCase(), some ? some.split(',').map((name) => idOf(name.trim())) : school.filter((id) => !without(what!).includes(id))],
  );
  if (all.map(([role]) => role).sort().join() !== [...known].sort().join()) throw new Error(`Role.java no longer reads as it did: ${all.map(([role]) => role)}`);
  return new Map(all);
}
