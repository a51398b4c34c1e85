import { describe, expect, test } from 'vitest';
import { linkOf } from './audit-link.ts';
import { groupsOf, kindOf } from './permissions.ts';
import { userNameOf } from './user-name.ts';

describe('a permission of a role', () => {
  test('is changed where the school decided otherwise', () => expect(kindOf({ allowed: true, usual: false, fixed: false })).toBe('changed'));
  test('is usual where it did not', () => expect(kindOf({ allowed: false, usual: false, fixed: false })).toBe('usual'));
  test('is fixed whatever it says', () => expect(kindOf({ allowed: true, usual: true, fixed: true })).toBe('fixed'));
});

test('permissions stand with what they are about, and one that is new stands among the others', () => {
  const entries = ['people.read', 'rolls.read', 'enrolments.manage', 'spells.cast'].map((permission) => ({ permission }));
  expect(groupsOf(entries)).toEqual([['people', ['people.read', 'enrolments.manage']], ['rolls', ['rolls.read']], ['other', ['spells.cast']]]);
});

describe('a user name that a child can type', () => {
  test('has no accents, no apostrophes, no capitals', () => expect(userNameOf('Aïssatou', 'N’Diaye')).toBe('aissatou.ndiaye'));
  test('takes the first given name only', () => expect(userNameOf('Ndèye Coumba', 'Ba Sy')).toBe('ndeye.basy'));
  test('does with one name', () => expect(userNameOf('', 'Sarr')).toBe('sarr'));
  test('is left to the office where nothing is left', () => expect([userNameOf('李', ''), userNameOf('É', '')]).toEqual(['', '']));
});

test('the trail leads to what has a page, and names the rest only', () => {
  expect(linkOf('pupil', 'p')).toBe('/people/pupil/p');
  expect(linkOf('session', 's')).toBeUndefined();
  expect(linkOf('pupil', null)).toBeUndefined();
});
