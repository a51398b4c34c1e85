import { expect, test } from 'vitest';
import { languagesOf, lines, ticked } from './options.ts';

test('a heading has a line for each line that says something, and no more than six', () => {
  expect(lines('République du Sénégal\n\n  IA de Thiès \n')).toEqual(['République du Sénégal', 'IA de Thiès']);
  expect(lines('1\n2\n3\n4\n5\n6\n7')).toHaveLength(6);
});

test('two languages in either order are choices of their own', () => {
  expect(languagesOf(['en', 'fr'])).toBe('turned');
  expect(languagesOf(['fr', 'en'])).toBe('both');
  expect(languagesOf(['en'])).toBe('en');
});

test('a column is shown once or not at all', () => {
  expect(ticked(['ranks'], 'ranges', true)).toEqual(['ranks', 'ranges']);
  expect(ticked(['ranks', 'ranges'], 'ranks', false)).toEqual(['ranges']);
});
