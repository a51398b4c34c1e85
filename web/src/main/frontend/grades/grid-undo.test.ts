import { expect, test } from 'vitest';
import type { Cell } from './marks.ts';
import { back, noted } from './grid-undo.ts';

const cells = (awa: Partial<Cell> | undefined, binta?: Partial<Cell>) => new Map<string, Cell>([...(awa ? [['x awa', { version: 1, ...awa }] as const] : []), ...(binta ? [['x binta', { version: 1, ...binta }] as const] : [])]);
const entry = (pupil: string, more: object = {}) => ({ assessment: 'x', pupil, ...more });

test('a step back enters what stood there before, and nothing where nothing was', () => {
  const step = noted([entry('awa', { score: 14 }), entry('binta', { state: 'excused' })], cells({ score: 12 }));
  expect(back(step, cells({ score: 14, pencil: true }, { state: 'excused' }))).toEqual([entry('awa', { score: 12 }), entry('binta')]);
});

test('a mark that was taken back comes again', () => {
  expect(back(noted([entry('awa')], cells({ state: 'dispensed' })), cells({ version: 2 }))).toEqual([entry('awa', { state: 'dispensed' })]);
});

test('what somebody else has changed since stays', () => {
  const step = noted([entry('awa', { score: 14 }), entry('binta', { score: 9 })], cells(undefined));
  expect(back(step, cells({ score: 15 }, { score: 9 }))).toEqual([entry('binta')]);
});
