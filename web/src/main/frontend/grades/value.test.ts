import '../build/browser.ts';
import { beforeAll, expect, test } from 'vitest';
import { locale } from '../shell/locale.ts';
import '../shell/words.ts';
import { sentence } from './judge.ts';
import { texts } from './texts.ts';
import type { Assessment } from './types.ts';
import { figure, isLow, long, short } from './value.ts';

const entry = { maximum: 20, step: 0.25, letters: [{ code: 'TB', value: 18 }] };
const of = { maximum: 20 } as Assessment;

beforeAll(() => {
  locale.value = 'fr';
  return texts.load('fr');
});

test('a mark is shown with as many decimals as it has, by its letter, or by its state', () => {
  expect(short({ score: 14.5 }, of, entry)).toBe('14,5');
  expect(short({ score: 0 }, of, entry)).toBe('0');
  expect(short({ score: 18 }, of, entry)).toBe('TB');
  expect(short({ letter: 'TB' }, of, entry)).toBe('TB');
  expect(short({ state: 'dispensed' }, of, entry)).toBe('disp');
});

test('no mark is never shown as zero', () => {
  expect(short(undefined, of, entry)).toBe('');
  expect(short({}, of, entry)).toBe('');
  expect(long({}, of, entry)).toBe('pas de note');
  expect(figure({ status: 'none' })).toBe('');
});

test('in running text a mark says what it is out of, and a state its word', () => {
  expect(long({ score: 14.5 }, of, entry)).toBe('14,5 sur 20');
  expect(long({ state: 'not-handed-in' }, of, entry)).toBe('non rendu');
});

test('a figure keeps the decimals that the school rounded it to, and says why there is none', () => {
  expect(figure({ status: 'scored', shown: '12.50' })).toBe('12,50');
  expect(figure({ status: 'blocked' })).toBe('à décider');
});

test('below half is low, half is not, and a state never is', () => {
  expect(isLow({ score: 9.75 }, of)).toBe(true);
  expect(isLow({ score: 10 }, of)).toBe(false);
  expect(isLow({ state: 'absent-unjustified' }, of)).toBe(false);
});

test('a refusal says what was typed and what goes', () => {
  expect(sentence('above', '21', of, { entry })).toBe('« 21 » dépasse le maximum de 20. Corrigez la note.'.replaceAll(/« | »/g, (quote) => quote.replace(' ', '\u00a0')));
  expect(sentence('step', '14,3', of, { entry })).toContain('0,25');
  expect(sentence('outside', '7', undefined, { entry })).toContain('hors de la grille');
});
