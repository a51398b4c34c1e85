import '../build/browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { session, type Session } from '../shell/session.ts';
import children from './domain.ts';
import { places } from './places.ts';

const membership = (id: string, ...roles: string[]) => ({ id, roles, school: { id: `school of ${id}`, name: id, slug: id } });

/** Somebody with these memberships, the first of them chosen. */
function chosen(permissions: string[], ...memberships: ReturnType<typeof membership>[]): void {
  session.value = { identity: { id: 'i', name: 'Mariam' }, membership: memberships[0]!.id, memberships, permissions } as unknown as Session;
}

const shown = () => children.entries.filter((entry) => entry.shown()).map(({ label, order }) => [label.fr, order]);

beforeEach(() => (session.value = undefined));

test('a teacher who is a mother elsewhere finds her children behind her work', () => {
  chosen(['rolls.read'], membership('work', 'teacher'), membership('home', 'guardian'));
  expect(places().map(({ id }) => id)).toEqual(['home']);
  expect(shown()).toEqual([['Mes enfants', 850]]);
  expect(children.routes[0]!.also!()).toBe(true);
});

test('a mother’s children come first, those of the chosen school before the others', () => {
  chosen(['own-children.read'], membership('b', 'guardian'), membership('a', 'guardian'), membership('work', 'teacher'));
  expect(places().map(({ id }) => id)).toEqual(['b', 'a']);
  expect(shown()).toEqual([['Accueil', 10]]);
});

test('whoever has no children has no such entry', () => {
  chosen(['rolls.read'], membership('work', 'teacher'), membership('other', 'head'));
  expect(places()).toEqual([]);
  expect(shown()).toEqual([]);
  expect(children.routes[0]!.also!()).toBe(false);
});
