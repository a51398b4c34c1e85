import { expect, test } from 'vitest';
import { lateShare, pyramid } from './pyramid.ts';
import type { AgeRow } from './types.ts';

const row = (more: Partial<AgeRow>): AgeRow => ({ level: 'CP', levelName: 'CP', official: 7, sex: 'F', age: 7, few: false, pupils: 0, ...more });

test('a step for every age from the oldest to the youngest, also where nobody is shown', () => {
  const steps = pyramid([row({ pupils: 20 }), row({ age: 9, pupils: 6 }), row({ sex: 'M', pupils: 11 }), row({ age: 12, few: true })]);
  expect(steps).toEqual([
    { age: 9, girls: { onTime: 0, late: 6 }, boys: { onTime: 0, late: 0 } },
    { age: 8, girls: { onTime: 0, late: 0 }, boys: { onTime: 0, late: 0 } },
    { age: 7, girls: { onTime: 20, late: 0 }, boys: { onTime: 11, late: 0 } },
  ]);
});

test('the same age is late in one level and in time in another', () => {
  const steps = pyramid([row({ age: 9, pupils: 6 }), row({ level: 'CE2', official: 9, age: 9, pupils: 30 })]);
  expect(steps[0]!.girls).toEqual({ onTime: 30, late: 6 });
});

test('whoever has no age, or a level without one, is in no share', () => {
  expect(lateShare([row({ pupils: 30 }), row({ age: 9, pupils: 10 }), row({ age: undefined, pupils: 50 }), row({ official: undefined, age: 15, pupils: 50 })])).toBe(0.25);
  expect(lateShare([row({ official: undefined, pupils: 9 })])).toBeUndefined();
  expect(pyramid([row({ age: undefined, pupils: 50 })])).toEqual([]);
});
