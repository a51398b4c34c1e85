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
  const all = [...of('Role').matchAll(/^ {4}([A-Z_]+)\(\s*Place\.\w+,\s*(?:EnumSet\.of\(([\w\s,]+)\)|everythingOfTheSchool\(\)|everythingButMoney\(\))\)/gm)].map(
    ([all, role, some]): [string, string[]] => [
      role!.toLowerCase(),
      some ? some.split(',').map((name) => permissions.find((each) => each.name === name.trim())!.id) : all.includes('ButMoney') ? school.filter((id) => !/^fees\.(manage|cash)$/.test(id)) : school,
    ],
  );
  if (all.map(([role]) => role).sort().join() !== [...known].sort().join()) throw new Error(`Role.java no longer reads as it did: ${all.map(([role]) => role)}`);
  return new Map(all);
}
