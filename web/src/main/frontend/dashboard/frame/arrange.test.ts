import { expect, test } from 'vitest';
import { moved, ordered, toggled, visible } from './arrange.ts';

const TILES = ['days', 'classes', 'marks'];

test('tiles that came with a new release stand after those the user has put', () =>
  expect(ordered(TILES, { order: ['marks'], hidden: [] })).toEqual(['marks', 'days', 'classes']));

test('tiles that are no more, or named twice, are forgotten', () =>
  expect(ordered(TILES, { order: ['gone', 'marks', 'marks'], hidden: ['gone'] })).toEqual(['marks', 'days', 'classes']));

test('a hidden tile keeps its place for when it is shown again', () => {
  const hidden = toggled(TILES, { order: [], hidden: [] }, 'classes');
  expect(visible(TILES, hidden)).toEqual(['days', 'marks']);
  expect(visible(TILES, toggled(TILES, hidden, 'classes'))).toEqual(TILES);
});

test('a tile moves by one place and never out of the row', () => {
  const now = { order: [], hidden: [] };
  expect(moved(TILES, now, 'classes', -1).order).toEqual(['classes', 'days', 'marks']);
  expect(moved(TILES, now, 'days', -1).order).toEqual(TILES);
  expect(moved(TILES, now, 'marks', 1).order).toEqual(TILES);
  expect(moved(TILES, now, 'gone', 1).order).toEqual(TILES);
});
