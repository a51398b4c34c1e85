import '../build/browser.ts';
import { expect, test } from 'vitest';
import en from './en.ts';
import fr from './fr.ts';
import { letterOf, typed } from './typed.ts';

const entry = { maximum: 20, step: 0.25, letters: [] };
const french = (text: string, maximum = 20) => typed(text, maximum, entry, fr);

test('a number is written with a comma or a point, with or without a zero before it', () => {
  expect(french('14,5')).toEqual({ value: { score: 14.5 } });
  expect(french(' 14.50 ')).toEqual({ value: { score: 14.5 } });
  expect(french(',5')).toEqual({ value: { score: 0.5 } });
  expect(french('0')).toEqual({ value: { score: 0 } });
});

test('nothing takes the mark back', () => expect(french('  ')).toEqual({ value: {} }));

test('a number above the maximum or between the steps is no mark', () => {
  expect(french('20,25')).toEqual({ wrong: 'above' });
  expect(french('10', 9)).toEqual({ wrong: 'above' });
  expect(french('14,3')).toEqual({ wrong: 'step' });
  expect(typed('14.33333', 20, { ...entry, step: undefined }, fr)).toEqual({ wrong: 'step' });
  expect(typed('14.3333', 20, { ...entry, step: undefined }, fr)).toEqual({ value: { score: 14.3333 } });
});

test.each(['-1', '12/20', 'quinze', '1 2 3 x', '1e2', '٣'])('%s is no mark', (text) => expect(french(text)).toEqual({ wrong: 'unknown' }));

test('a state is written by its key, its short form or its word, whatever the case and accents', () => {
  for (const text of ['a', 'A', 'abs', 'Absent', 'ABS.']) expect(french(text)).toEqual({ value: { state: 'absent-unjustified' } });
  expect(french('Dispense')).toEqual({ value: { state: 'dispensed' } });
  expect(french('non rendu')).toEqual({ value: { state: 'not-handed-in' } });
  expect(typed('c', 20, entry, en)).toEqual({ value: { state: 'cheating' } });
});

test('no two states share a key, a short form or a word', () => {
  for (const { keys, short, states } of [fr, en]) for (const words of [keys, short, states]) expect(new Set(Object.values(words)).size).toBe(7);
});

test('a letter of the scale goes before a state of the same key, and is shown for the mark it stands for', () => {
  const letters = { maximum: 8, step: 1, letters: [{ code: 'EE1', value: 8 }, { code: 'A', value: 4 }] };
  expect(typed('ee1', 8, letters, fr)).toEqual({ value: { letter: 'EE1' } });
  expect(typed('a', 8, letters, fr)).toEqual({ value: { letter: 'A' } });
  expect(typed('abs', 8, letters, fr)).toEqual({ value: { state: 'absent-unjustified' } });
  expect(letterOf(4, 8, letters)).toBe('A');
  expect(letterOf(8, 16, letters)).toBe('A');
  expect(letterOf(5, 8, letters)).toBeUndefined();
});
