import { expect, test } from 'vitest';
import { pasted, table, type Place } from './paste.ts';

test('a spreadsheet’s rows are cut at tabs, or at semicolons where there is no tab', () => {
  expect(table('12\t14,5\r\nabs\t\r\n')).toEqual([['12', '14,5'], ['abs', '']]);
  expect(table('12;14,5\nabs;9')).toEqual([['12', '14,5'], ['abs', '9']]);
  expect(table('Devoir; fractions\t12')).toEqual([['Devoir; fractions', '12']]);
  expect(table('7')).toEqual([['7']]);
});

test('what stands in quotes is one cell, quotes and line breaks included', () => {
  expect(table('"a\nb"\t"say ""yes"""')).toEqual([['a\nb', 'say "yes"']]);
});

const judge = ({ row, col }: Place, text: string) => {
  if (row > 3 || col > 1) return { wrong: 'outside' as const };
  return Number(text) > 20 ? { wrong: 'above' as const } : { value: { score: Number(text) } };
};

test('of a block each wrong cell is refused by its place, and the rest is kept', () => {
  const { entries, refused } = pasted([['12', '21'], ['9', '8']], { row: 1, col: 0 }, judge);
  expect(entries).toEqual([{ row: 1, col: 0, value: { score: 12 } }, { row: 2, col: 0, value: { score: 9 } }, { row: 2, col: 1, value: { score: 8 } }]);
  expect(refused).toEqual([{ row: 1, col: 1, text: '21', wrong: 'above' }]);
});

test('a block that is larger than the grid loses only what lies outside', () => {
  const { entries, refused } = pasted([['1', '2', '3'], ['4'], ['5']], { row: 2, col: 0 }, judge);
  expect(entries.map(({ row, col }) => [row, col])).toEqual([[2, 0], [2, 1], [3, 0]]);
  expect(refused.map(({ row, col, wrong }) => [row, col, wrong])).toEqual([[2, 2, 'outside'], [4, 0, 'outside']]);
});

test('an empty cell of the block leaves the mark that is there', () => {
  expect(pasted([['', ' ', '7']], { row: 0, col: -1 }, judge)).toEqual({ entries: [{ row: 0, col: 1, value: { score: 7 } }], refused: [] });
});
