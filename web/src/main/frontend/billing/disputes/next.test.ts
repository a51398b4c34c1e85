import { expect, test } from 'vitest';
import { next, whereIs } from './next.ts';

const NOW = Date.parse('2026-11-27T12:00:00Z');
const doubt = { state: 'needs-response', due: '2026-12-04T12:00:00Z', evidence: false, withdrawn: true, returned: false };

test('a dispute is to be answered until its day, and then it is too late', () => {
  expect(next(doubt, NOW)).toBe('answer');
  expect(next({ ...doubt, state: 'inquiry' }, NOW)).toBe('inquiry');
  expect(next({ ...doubt, due: '2026-11-27T11:59:59Z' }, NOW)).toBe('missed');
  expect(next({ ...doubt, due: undefined }, NOW)).toBe('answer');
});

test('whoever has answered waits, also after the day', () => {
  expect(next({ ...doubt, evidence: true }, NOW)).toBe('sent');
  expect(next({ ...doubt, evidence: true, due: '2026-11-20T12:00:00Z' }, NOW)).toBe('wait');
  expect(next({ ...doubt, state: 'under-review', due: '2026-11-20T12:00:00Z' }, NOW)).toBe('wait');
});

test('won is only over when the money is back', () => {
  expect(next({ ...doubt, state: 'won' }, NOW)).toBe('coming');
  expect(next({ ...doubt, state: 'won', returned: true }, NOW)).toBe('won');
  expect(next({ ...doubt, state: 'won', withdrawn: false }, NOW)).toBe('won');
  expect(next({ ...doubt, state: 'lost' }, NOW)).toBe('lost');
});

test('disputed money is with us, held, back, or lost', () => {
  expect(whereIs({ ...doubt, withdrawn: false })).toBe('here');
  expect(whereIs(doubt)).toBe('taken');
  expect(whereIs({ ...doubt, returned: true })).toBe('back');
  expect(whereIs({ ...doubt, state: 'lost' })).toBe('gone');
});
