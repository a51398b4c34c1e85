import '../../build/browser.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locale } from '../../shell/locale.ts';
import { behind, said } from './reasons.ts';
import { texts } from './texts.ts';

const REASONS = [
  { trait: 'last-average', value: 0.41, usual: 0.56 },
  { trait: 'trend', value: -0.08, usual: 0.01 },
  { trait: 'year-before', value: 0.43, usual: 0.55 },
  { trait: 'weak-subjects', value: 5, of: 9, usual: 2.1 },
  { trait: 'absences', value: 9, of: 30, usual: 3 },
  { trait: 'lateness', value: 1, of: 30, usual: 0.4 },
  { trait: 'homework', value: 0.25, of: 12, usual: 0.8 },
  { trait: 'repeating', value: 1, usual: 0.1 },
  { trait: 'age', value: 15, usual: 12.4 },
];

async function told(language: 'fr' | 'en') {
  locale.value = language;
  await texts.load(language);
  return REASONS.map((reason) => said(reason).replace(/[\u00a0\u202f]/g, ' '));
}

test('a head understands each reason in French', async () => {
  expect(await told('fr')).toEqual([
    'moyenne du dernier trimestre : 41 % du maximum (d’habitude 56 %)',
    'moyenne en baisse de 8,0 points sur 100',
    'moyenne de l’année d’avant : 43 % du maximum (d’habitude 55 %)',
    'sous la moyenne dans 5 matières sur 9',
    '9 jours d’absence sur les 30 derniers jours de classe',
    'en retard 1 jour sur les 30 derniers jours de classe',
    '3 travaux rendus sur 12',
    'redouble la classe',
    '15 ans, d’habitude 12 à ce niveau',
  ]);
});

test('and in English', async () => {
  const english = await told('en');
  expect(english[1]).toBe('average fallen by 8.0 points of 100');
  expect(english[4]).toBe('absent 9 days of the last 30 school days');
  expect(english[5]).toBe('late on 1 day of the last 30 school days');
  expect(english[6]).toBe('3 of 12 pieces of work handed in');
});

test('every trait that the server knows has its sentence', () => {
  const source = readFileSync('../../../../ejb/src/main/java/com/educonnect/analytics/warning/Trait.java', 'utf8');
  const traits = [...source.matchAll(/^ {4}([A-Z_]+)\((?:true|false)\)/gm)].map(([, name]) => name!.toLowerCase().replace('_', '-'));
  expect(traits).toHaveLength(9);
  expect(REASONS.map(({ trait }) => trait).sort()).toEqual(traits.sort());
});

test('a reason leads to the rows it was reckoned from', () => {
  const links = REASONS.map((reason) => behind(reason, { schoolClass: 'c' }, 't'));
  expect(links).toEqual(['/marks/c/t', '/marks/c/t', undefined, '/marks/c/t', '/my-classes/c', '/my-classes/c', undefined, undefined, undefined]);
  expect(behind(REASONS[0]!, { schoolClass: 'c' })).toBe('/marks');
});

test('a teacher reads them in the languages that teachers speak', async () => {
  for (const language of ['ar', 'sw', 'wo'] as const) {
    locale.value = language;
    await texts.load(language);
    expect(texts.tongue).toBe(language);
    for (const reason of REASONS) expect(said(reason)).not.toMatch(/undefined|NaN|#/);
  }
});
