import '../../build/browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { all } from '../../dashboard/charts/drawn.ts';
import type { Problem } from '../../shell/api.ts';
import { locale } from '../../shell/locale.ts';
import { Card, texts } from './own.tsx';

const OF = { id: 't', pupil: 'p', name: 'Awa Diallo', school: 'Thuto High', country: 'ZA', reason: 'La famille déménage', leavesOn: '2026-12-01' };

let said: (boolean | string)[];

const card = (more: Partial<Parameters<typeof Card>[0]> = {}) => (
  <Card of={OF} refusing={false} busy={false} onSay={(agrees) => said.push(agrees)} onRefusing={(refusing) => said.push(refusing ? 'refusing' : 'not now')} {...more} />
);
const touch = (of: ReturnType<typeof card>, label: string) => all(of, 'button').find(({ text }) => text === label)!.props.onClick();
const written = (of: ReturnType<typeof card>) => all(of, 'section')[0]!.text.replaceAll('\u00a0', ' ');

beforeEach(async () => {
  said = [];
  locale.value = 'fr';
  await texts.load('fr');
});

test('the card tells whose file goes where, from when, why, and what is in it', () => {
  const text = written(card());
  for (const part of ['Awa Diallo : dossier vers Thuto High, Afrique du Sud', '01/12/2026', 'La famille déménage', 'bulletins', 'rien d’autre ne change']) expect(text).toContain(part);
});

test('consent is said at once, a refusal only after it is confirmed', () => {
  touch(card(), 'Je consens');
  touch(card(), 'Je refuse');
  expect(said).toEqual([true, 'refusing']);
  touch(card({ refusing: true }), 'Pas maintenant');
  touch(card({ refusing: true }), 'Oui, je refuse');
  expect(said).toEqual([true, 'refusing', 'not now', false]);
  expect(all(card({ refusing: true }), 'button').map(({ text }) => text)).not.toContain('Je consens');
});

test('a word that does not arrive is said beside the buttons', () => {
  expect(written(card({ problem: { status: 0 } as Problem }))).toContain('Pas de réseau');
  expect(written(card({ problem: { status: 500, title: 'Erreur', detail: 'Plus tard' } as Problem }))).toContain('Plus tard');
});

test('while a word is on its way no other can be said', () => {
  expect(all(card({ busy: true }), 'button').every(({ props }) => props.disabled)).toBe(true);
  expect(all(card({ busy: true, refusing: true }), 'button').every(({ props }) => props.disabled)).toBe(true);
});
