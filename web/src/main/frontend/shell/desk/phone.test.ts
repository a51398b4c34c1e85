import { expect, test } from 'vitest';
import { phone } from './phone.ts';

test('a phone number is read in groups', () => {
  expect(phone('+221771234567')).toBe('+221\u00a077\u00a0123\u00a045\u00a067');
  expect(phone('+22376123456')).toBe('+223\u00a076\u00a012\u00a034\u00a056');
});

test('a number that was written otherwise stays as it was written', () => expect(phone('77 123 45 67')).toBe('77 123 45 67'));
