import '../build/browser.ts';
import { expect, test } from 'vitest';
import { day, dayWithin } from './format.ts';
import { locale } from './locale.ts';

test('the first of a month, and no other day, is 1er in French', () => {
  locale.value = 'fr';
  expect(dayWithin('2026-08-01', 'full')).toBe('1er août 2026');
  expect(day('2026-08-01')).toBe('Samedi 1er août');
  expect(dayWithin('2026-08-21', 'full')).toBe('21 août 2026');
  expect(dayWithin('2026-08-01', 'short')).toBe('01/08/2026');
  expect(dayWithin('2026-08-01', 'month')).toBe('août 2026');
});

test('in English it is a number like the others', () => {
  locale.value = 'en';
  expect(dayWithin('2026-08-01', 'full')).toBe('1 August 2026');
});
