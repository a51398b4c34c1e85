import { expect, test } from 'vitest';
import { begun, missedOf, quartiles, shareOf, shares, stepOf, sumOf, weekly } from './reckon.ts';
import type { BoardClass, DayFigures } from './types.ts';

const attended = { slots: 100, absent: 4, excused: 2, excluded: 1, late: 8 };

test('whoever came late has not missed the lesson', () => expect(missedOf(attended)).toBe(7));

test('a share of nothing is unknown, not zero', () => {
  expect(shareOf(0, 0)).toBeUndefined();
  expect(shareOf(0, 40)).toBe(0);
});

test('classes add up', () => expect(sumOf([attended, attended])).toEqual({ slots: 200, absent: 8, excused: 4, excluded: 2, late: 16 }));

test('a week holds its days, weighed by their lessons, and one without rolls is unknown', () => {
  const on = (day: string, slots: number, absent: number) => ({ day, attended: { slots, absent, excused: 0, excluded: 0, late: 9 } }) as DayFigures;
  expect(weekly([on('2026-11-03', 100, 10), on('2026-11-06', 300, 10), on('2026-11-16', 50, 5)], ['2026-11-02', '2026-11-09', '2026-11-16'])).toEqual([0.05, undefined, 0.1]);
});

test('a class’s week is of a thousand lessons', () => expect(shares({ weekly: [-1, 0, 66] } as BoardClass)).toEqual([undefined, 0, 0.066]));

test('weeks before the first figures say nothing and are left out', () => {
  expect(begun(['a', 'b', 'c'], [undefined, undefined, 0.1])).toEqual(['c']);
  expect(begun(['a', 'b'], [undefined, undefined])).toEqual(['a', 'b']);
});

test('a day is darker the more was missed, and asks for someone from a tenth on', () =>
  expect([0, 0.029, 0.03, 0.06, 0.1, 0.149, 0.15, 1].map(stepOf)).toEqual([0, 0, 1, 2, 3, 3, 4, 4]));

test('quartiles have their names', () => expect(quartiles({ count: 5, below: 2, outOf: 20, quartiles: [4, 8, 11, 14, 19] })).toEqual({ low: 4, lower: 8, median: 11, upper: 14, high: 19 }));
