import '../../build/browser.ts';
import { expect, test } from 'vitest';
import { reason } from './reason.ts';
import words from './words-en.ts';

const said = (problem: string) => reason(problem, words.reasons);

test('what our own side found is told in the reader’s words, with what it is about', () => {
  expect(said('no key of ECCI is known')).toBe('No key is kept for the seller ECCI.');
  expect(said('ECCI-2026-000012 has no number of the authority')).toContain('ECCI-2026-000012');
  expect(said('interrupted')).toBe(words.reasons.interrupted());
  expect(said('401 Unauthorized')).toBe(words.reasons.keyRefused());
});

test('what an authority said is told as it said it, without the number of its answer', () => {
  expect(said('400 Le NCC du client est inconnu')).toBe('The authority says: “Le NCC du client est inconnu”');
  expect(said('500')).toBe('The authority says: “500”');
});
