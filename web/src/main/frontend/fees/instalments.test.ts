import '../build/browser.ts';
import { expect, test } from 'vitest';
import { read, written } from './instalments.tsx';

test('instalments come back as they were told, by their day', () => {
  const told = [{ dueOn: '2026-10-15', amount: 25_000 }, { dueOn: '2027-01-15', amount: 12_500 }];
  expect(read(written(told, 'XOF'), 'XOF')).toEqual(told);
  expect(read([...written(told, 'EUR')].reverse(), 'EUR')).toEqual(told);
});

test('a new fee begins with one instalment that still has to be written', () => {
  expect(written([], 'XOF')).toEqual([{ dueOn: '', amount: '' }]);
});
