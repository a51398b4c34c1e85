import '../build/browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { locale } from '../shell/locale.ts';
import type { Warning } from '../warning/types.ts';
import { texts } from '../warning/why/texts.ts';
import { Warned } from '../warning/why/warned.tsx';
import { all } from './charts/drawn.ts';
import type { FrameWords } from './frame/words.ts';
import { warnedTile } from './warned.tsx';

const AWA: Warning = {
  pupil: 'p', familyName: 'Ndiaye', givenNames: 'Awa', schoolClass: 'c', className: '6e A', level: '6E', risk: 0.7, low: 0.58, high: 0.79, seenOn: '2026-11-20',
  reasons: [{ trait: 'absences', value: 9, of: 30, usual: 3 }, { trait: 'repeating', value: 1, usual: 0.1 }],
};

beforeEach(async () => {
  locale.value = 'fr';
  await texts.load('fr');
});

test('where there is nobody to warn of there is no tile', () => {
  expect(warnedTile({ warned: { count: 0, first: [] } }, {} as FrameWords)).toEqual([]);
  expect(warnedTile({ warned: { count: 1, first: [AWA] } }, {} as FrameWords).map(({ name }) => name)).toEqual(['warned']);
});

test('a pupil is shown with how sure it is, why, and the way to the rows behind', () => {
  const drawn = <Warned warnings={[AWA]} term="t" />;
  expect(all(drawn, 'a').map(({ props }) => props.href)).toEqual(['/people/pupil/p', '/my-classes/c']);
  const said = all(drawn, 'ul')[0]!.text.replace(/[\u00a0\u202f]/g, ' ');
  expect(said).toContain('Sur 100 élèves semblables, environ 70 ont échoué ou sont partis (entre 58 et 79).');
  expect(said).toContain('9 jours d’absence sur les 30 derniers jours de classe');
  expect(said).toContain('redouble la classe');
});
