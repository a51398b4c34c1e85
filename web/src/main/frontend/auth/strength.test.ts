import { describe, expect, test } from 'vitest';
import { lengthOf, strength } from './strength.ts';

describe('a password', () => {
  test.each([
    ['', 'empty'],
    ['un deux trois', 'short'],
    ['un deux trois q', 'enough'],
    ['un deux trois quatre', 'strong'],
    ['x'.repeat(129), 'long'],
  ])('%s is %s by its length alone', (password, expected) => {
    expect(strength(password)).toBe(expected);
  });

  test('counts an accent typed apart, and a character outside the basic plane, as one', () => {
    expect(lengthOf('e\u0301te\u0301')).toBe(3);
    expect(lengthOf('👩👩')).toBe(2);
  });
});
