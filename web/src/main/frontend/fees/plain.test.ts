import { expect, test } from 'vitest';
import { minor } from '../billing/save.ts';
import { plain } from './plain.ts';

test('what stands in a field is read back to the same amount', () => {
  expect(plain(25_000, 'XOF')).toBe('25000');
  expect(plain(1_205, 'EUR')).toBe('12,05');
  for (const [amount, currency] of [[5, 'EUR'], [99_999, 'TND'], [0, 'XOF'], [123_456_789, 'XAF'], [100, 'ZAR']] as const) expect(minor(plain(amount, currency), currency)).toBe(amount);
});
