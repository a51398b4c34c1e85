import { expect, test } from 'vitest';
import { csv, minor } from './save.ts';

test('an amount is read to the minor unit and nothing finer', () => {
  expect(minor('12 500', 'XOF')).toBe(12_500);
  expect(minor('12,50', 'EUR')).toBe(1_250);
  expect(minor('12,5', 'EUR')).toBe(1_250);
  expect(minor('1.005', 'TND')).toBe(1_005);
  for (const [typed, currency] of [['12,5', 'XOF'], ['1,005', 'EUR'], ['', 'XOF'], ['-5', 'XOF'], ['NaN', 'XOF'], ['1e9', 'XOF']] as const) expect(minor(typed, currency)).toBeUndefined();
});

test('no cell of a table is a formula', async () => {
  expect(await csv([['=cmd()', 'a"b', 5]]).text()).toContain('"\'=cmd()","a""b",5\r\n');
});
