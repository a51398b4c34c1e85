import { expect, test } from 'vitest';
import { begun, missedOf, quartiles, shareOf, stepOf, sumOf, weekly } from './reckon.ts';
import type { ClassPresence } from './types.ts';

const attended = { slots: 100, absent: 4, excused: 2, excluded: 1, late: 8 };
const of = (weekSlots: number[], weekMissed: number[]) => ({ weekSlots, weekMissed }) as ClassPresence;

test('whoever came late has not missed the lesson', () => expect(missedOf(attended)).toBe(7));

test('a share of nothing is unknown, not zero', () => {
  expect(shareOf(0, 0)).toBeUndefined();
  expect(shareOf(0, 40)).toBe(0);
});

test('classes add up', () => expect(sumOf([attended, attended])).toEqual({ slots: 200, absent: 8, excused: 4, excluded: 2, late: 16 }));

test('a week is weighed by its lessons, and one without rolls is unknown', () =>
  expect(weekly([of([0, 100, 0], [0, 10, 0]), of([0, 300, 50], [0, 10, 5])], 3)).toEqual([undefined, 0.05, 0.1]));

test('weeks before the first figures say nothing and are left out', () => {
  expect(begun(['a', 'b', 'c'], [undefined, undefined, 0.1])).toEqual(['c']);
  expect(begun(['a', 'b'], [undefined, undefined])).toEqual(['a', 'b']);
});

test('a day is darker the more was missed, and asks for someone from a tenth on', () =>
  expect([0, 0.029, 0.03, 0.06, 0.1, 0.149, 0.15, 1].map(stepOf)).toEqual([0, 0, 1, 2, 3, 3, 4, 4]));

test('quartiles have their names', () => expect(quartiles({ count: 5, below: 2, outOf: 20, quartiles: [4, 8, 11, 14, 19] })).toEqual({ low: 4, lower: 8, median: 11, upper: 14, high: 19 }));
