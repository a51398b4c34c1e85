import { expect, test } from 'vitest';
import { code, fieldOf } from './problems.ts';

const problem = (type: string, field?: string) => ({ type, title: '', status: 400, violations: field ? [{ field, message: '' }] : undefined });

test('a password that the rules refuse is told at the new password', () => {
  expect(fieldOf(problem('/problems/auth.password-common'))).toBe('password');
  expect(fieldOf(problem('/problems/platform.invalid', 'password'))).toBe('password');
});

test('a wrong present password is told where it was typed', () => {
  expect(fieldOf(problem('/problems/auth.bad-credentials'))).toBe('current');
});

test('a spent link is told to the page as a whole', () => {
  expect(fieldOf(problem('/problems/auth.reset-link-spent'))).toBeUndefined();
  expect(code(problem('/problems/auth.reset-link-spent'))).toBe('auth.reset-link-spent');
});
