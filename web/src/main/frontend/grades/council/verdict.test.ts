import { expect, test } from 'vitest';
import { together } from './outcome.ts';
import type { Choice, Pupil, Verdict } from './types.ts';
import { byDigit, draftOf, isGiven, isSame, refuse, sent, standing, toggle } from './verdict.ts';

const label = { fr: '', en: '' };
const choice = (kind: string, group: string, code: string): Choice => ({ kind, group, code, label });
const CHOICES = [
  choice('honour', 'honour-roll', 'th'),
  choice('honour', 'distinction', 'felicitations'),
  choice('honour', 'distinction', 'encouragements'),
  choice('warning', 'conduct', 'blame'),
  choice('decision', 'promotion', 'passes'),
  choice('decision', 'promotion', 'repeats'),
];
const [TH, FELICITATIONS, ENCOURAGEMENTS, BLAME, PASSES, REPEATS] = CHOICES as [Choice, Choice, Choice, Choice, Choice, Choice];
const proposed = (code: string, kind = 'honour', barred = false) => ({ code, kind, barred });
const pupil = (...all: Pupil['proposed']) => ({ proposed: all });
const verdict = (some: Partial<Verdict>): Verdict => ({ pupil: 'awa', honours: [], refused: [], warnings: [], conduct: [], proposed: [], at: '', version: 1, ...some });

test('what the rules propose is what the council starts from, and an honour that is barred starts as refused', () => {
  expect(draftOf(pupil(proposed('th'), proposed('encouragements', 'honour', true), proposed('blame', 'warning'), proposed('passes', 'decision')))).toMatchObject({ base: 0, honours: ['th'], refused: ['encouragements'], warnings: ['blame'], decision: 'passes' });
});

test('a proposal that leaves it to the council decides nothing', () => expect(draftOf(pupil(proposed('council', 'decision'))).decision).toBeUndefined());

test('a comment that was prepared leaves the proposals in place; what was decided stands, even if it is nothing', () => {
  expect(draftOf(pupil(proposed('th')), verdict({ comment: 'Bien', version: 3 }))).toMatchObject({ base: 3, comment: 'Bien', honours: ['th'] });
  expect(draftOf(pupil(proposed('th')), verdict({ decidedAt: 'now' })).honours).toEqual([]);
});

test('of each group at most one is given, and groups do not touch each other', () => {
  const first = toggle(toggle(draftOf(pupil()), TH, CHOICES), FELICITATIONS, CHOICES);
  const second = toggle(first, ENCOURAGEMENTS, CHOICES);
  expect(second.honours).toEqual(['th', 'encouragements']);
  expect(toggle(second, ENCOURAGEMENTS, CHOICES).honours).toEqual(['th']);
  expect(toggle(toggle(second, PASSES, CHOICES), REPEATS, CHOICES).decision).toBe('repeats');
  expect(isGiven(toggle(second, BLAME, CHOICES), BLAME)).toBe(true);
});

test('an honour refused for conduct is not given, and given it is no longer refused', () => {
  const refused = refuse(draftOf(pupil(proposed('th'))), 'th');
  expect(refused).toMatchObject({ honours: [], refused: ['th'] });
  expect(toggle(refused, TH, CHOICES)).toMatchObject({ honours: ['th'], refused: [] });
  expect(refuse(refused, 'th').refused).toEqual([]);
});

test('the order of what is given is no difference, and neither is the version', () => {
  const draft = standing(verdict({ honours: ['th', 'felicitations'] }));
  expect(isSame(draft, { ...draft, base: 9, honours: ['felicitations', 'th'], comment: ' ' })).toBe(true);
  expect(isSame(draft, { ...draft, refused: ['th'] })).toBe(false);
});

test('what goes out keeps the marks for conduct that were there', () => {
  const there = verdict({ conduct: [{ key: 'work', value: 'bien' }] });
  expect(sent({ ...draftOf(pupil(), there), comment: ' Bien ' }, there, true)).toMatchObject({ version: 1, comment: 'Bien', reasons: undefined, conduct: there.conduct, decided: true });
});

test('digits choose in the order of the screen', () => {
  expect(byDigit(CHOICES, '2')).toBe(FELICITATIONS);
  expect(byDigit(CHOICES, '9')).toBeUndefined();
  expect(byDigit(CHOICES, 'a')).toBeUndefined();
});

test('a newer comment that was not sent yet replaces the older one and keeps the version that was seen', () => {
  expect(together([{ pupil: 'awa', base: 2, text: 'Bie' }], [{ pupil: 'awa', base: 3, text: 'Bien' }, { pupil: 'binta', base: 0, text: 'Mal' }])).toEqual([{ pupil: 'awa', base: 2, text: 'Bien' }, { pupil: 'binta', base: 0, text: 'Mal' }]);
});
