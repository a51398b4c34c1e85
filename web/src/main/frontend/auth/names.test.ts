import { expect, test } from 'vitest';
import { inside, isUserName } from './names.ts';

test.each([
  ['awa.ndiaye', true],
  ['عائشة', true],
  ['awa@lycee.sn', false],
  ['+221 77 512 40 18', false],
  ['', false],
])('%s is a user name: %s', (login, expected) => {
  expect(isUserName(login)).toBe(expected);
});

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/login?to=/login', null])('after login nobody is sent to %s', (to) => {
  expect(inside(to)).toBe('/');
});

test('after login one comes to the page that was asked for', () => {
  expect(inside('/classes/7?date=2026-11-26')).toBe('/classes/7?date=2026-11-26');
});
