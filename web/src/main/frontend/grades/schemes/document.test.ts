import '../../build/browser.ts';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { locale } from '../../shell/locale.ts';
import '../../shell/words.ts';
import { adjustable, adjusted, plain, type Document } from './document.ts';
import { texts } from './texts.ts';

const preset = (name: string) => JSON.parse(readFileSync(new URL(`../../../../../../ejb/src/main/resources/grades/presets/${name}.json`, import.meta.url), 'utf8')) as Document;
const senegal = preset('sn-secondary');
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

beforeAll(() => {
  locale.value = 'fr';
  return texts.load('fr');
});

test('the rules of Senegal are told in sentences', () => {
  const said = plain(senegal).map(spaced);
  expect(said).toContain('Chaque matière est notée sur 20 ; on la réussit à partir de 10.');
  expect(said).toContain('Devoirs : poids 1, soit 50 % du résultat de la matière. La moyenne simple de ses notes compte.');
  expect(said).toContain('Les moyennes sont arrondies à 2 décimales, à la demie supérieure.');
  expect(said).toContain('Il y a un rang général et un rang par matière.');
});

test('rules that rank nobody say so, and rules in points have no common maximum', () => {
  expect(plain(preset('ke-junior'))).toContain('Aucun élève n’est classé.');
  expect(plain(preset('cd-secondary'))).toContain('Chaque matière est comptée en points, selon son propre maximum.');
});

test('each preset is told without a gap, in both languages', async () => {
  for (const language of ['en', 'fr'] as const) {
    await texts.load(language);
    for (const name of JSON.parse(readFileSync(new URL('../../../../../../ejb/src/main/resources/grades/presets/index.json', import.meta.url), 'utf8')) as string[]) {
      expect(plain(preset(name)).join(' '), name).not.toMatch(/undefined|NaN|null/);
    }
  }
});

test('what is adjusted is written into the document, and all else stays', () => {
  const values = adjustable('Règles', senegal);
  expect(adjusted(senegal, values)).toEqual(senegal);
  const changed = adjusted(senegal, { ...values, weights: ['1', '2,5'], step: '', subject: false, states: { ...values.states, 'not-handed-in': 'left-out' } });
  expect(changed.categories.map(({ weight }) => weight)).toEqual([1, 2.5]);
  expect(changed.entry.step).toBeNull();
  expect(changed.ranking).toEqual({ general: true, subject: false });
  expect(changed.states['not-handed-in']).toBe('left-out');
  expect(changed.general).toEqual(senegal.general);
});

test('what is no weight leaves the one that is there', () => {
  const values = adjustable('Règles', senegal);
  expect(adjusted(senegal, { ...values, weights: ['0', 'x'] }).categories.map(({ weight }) => weight)).toEqual([1, 1]);
});
