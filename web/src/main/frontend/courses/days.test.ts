import { expect, test } from 'vitest';
import { after, byDay, monday } from './days.ts';

test('a week begins on Monday, on Sunday too', () => {
  expect(monday('2026-11-26')).toBe('2026-11-23');
  expect(monday('2026-11-23')).toBe('2026-11-23');
  expect(monday('2026-11-29')).toBe('2026-11-23');
});

test('days go on over the end of a month', () => expect(after('2026-11-28', 5)).toBe('2026-12-03'));

test('entries stand under their days, in order', () => expect(byDay(['b2', 'a1', 'a2'], (each) => each[1]!)).toEqual([['1', ['a1']], ['2', ['b2', 'a2']]]));
