import { expect, test } from 'vitest';
import { HEADINGS, step, writes } from './grid-keys.ts';

const size = { rows: 3, cols: 2 };
const from = (row: number, col: number) => (key: string, shift = false, ctrl = false) => step(key, shift, ctrl, { row, col }, size);

test('arrows walk the grid and stop at its edges; above the first pupil are the headings', () => {
  expect(from(1, 0)('ArrowDown')).toEqual({ row: 2, col: 0 });
  expect(from(2, 1)('ArrowDown')).toEqual({ row: 2, col: 1 });
  expect(from(2, 1)('ArrowRight')).toEqual({ row: 2, col: 1 });
  expect(from(0, 0)('ArrowLeft')).toEqual({ row: 0, col: 0 });
  expect(from(0, 1)('ArrowUp')).toEqual({ row: HEADINGS, col: 1 });
  expect(from(HEADINGS, 1)('ArrowUp')).toEqual({ row: HEADINGS, col: 1 });
});

test('Enter goes down the column, with Shift up', () => {
  expect(from(0, 1)('Enter')).toEqual({ row: 1, col: 1 });
  expect(from(2, 1)('Enter')).toEqual({ row: 2, col: 1 });
  expect(from(1, 1)('Enter', true)).toEqual({ row: 0, col: 1 });
  expect(from(0, 1)('Enter', true)).toEqual({ row: 0, col: 1 });
});

test('Tab goes along the row and on to the next; behind the last cell it leaves the grid', () => {
  expect(from(0, 0)('Tab')).toEqual({ row: 0, col: 1 });
  expect(from(0, 1)('Tab')).toEqual({ row: 1, col: 0 });
  expect(from(2, 1)('Tab')).toBeUndefined();
  expect(from(1, 0)('Tab', true)).toEqual({ row: 0, col: 1 });
  expect(from(0, 0)('Tab', true)).toBeUndefined();
});

test('Home and End lead to the ends of the row, with Ctrl to those of the grid', () => {
  expect(from(1, 1)('Home')).toEqual({ row: 1, col: 0 });
  expect(from(1, 0)('End')).toEqual({ row: 1, col: 1 });
  expect(from(1, 1)('Home', false, true)).toEqual({ row: 0, col: 0 });
  expect(from(0, 0)('End', false, true)).toEqual({ row: 2, col: 1 });
  expect(from(2, 1)('ArrowUp', false, true)).toEqual({ row: 0, col: 1 });
});

test('a sign begins to write, a shortcut or a named key does not', () => {
  const key = (key: string, more: object = {}) => writes({ key, ctrlKey: false, metaKey: false, altKey: false, ...more } as KeyboardEvent);
  expect(key('7')).toBe(true);
  expect(key('é')).toBe(true);
  expect(key('v', { ctrlKey: true })).toBe(false);
  expect(key('F2')).toBe(false);
  expect(key(' ')).toBe(false);
  expect(from(0, 0)('x')).toBeUndefined();
});
