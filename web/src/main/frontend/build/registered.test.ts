import './browser.ts';
import { expect, test } from 'vitest';
import { office, OUTSIDE } from '../shell/outside.ts';
import { session, type Session } from '../shell/session.ts';
import { all, roleNames } from './registered.ts';
import { roles } from './roles.ts';

test('each address belongs to one page', () => {
  const paths = Object.values(all).flatMap(({ default: { routes } }) => (routes ?? []).map(({ path }) => path.replace(/:[^/]+/g, ':')));
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path, place) => paths.indexOf(path) !== place)).toEqual([]);
});

test('whoever a school lets into an office is shown its entries', () => {
  const defaults = roles(roleNames);
  const entries = Object.entries(all).flatMap(([file, { default: domain }]) => (file.endsWith('office.ts') ? (domain.entries ?? []) : []));
  const shownTo = (role: string, more: string) => {
    session.value = { membership: 'm', memberships: [{ id: 'm', roles: [role] }], permissions: [...defaults.get(role)!, more] } as Session;
    return entries.filter((entry) => entry.shown());
  };
  let seen = 0;
  for (const role of OUTSIDE) {
    for (const permission of defaults.get('school_admin')!) {
      const shown = shownTo(role, permission);
      seen += shown.length;
      expect(shown.length > 0, `${role} with ${permission}`).toBe(office());
    }
  }
  expect(seen).toBeGreaterThan(5);
});
