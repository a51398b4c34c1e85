import '../../build/browser.ts';
import type { ComponentChildren, VNode } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { locale } from '../../shell/locale.ts';
import { session } from '../../shell/session.ts';
import { all } from '../charts/drawn.ts';
import { Table } from '../charts/table.tsx';
import { weekDays } from '../reckon.ts';
import { Tile } from '../frame/tile.tsx';
import type { BoardClass, SchoolBoard } from '../types.ts';
import { OfCause } from './causes.tsx';
import { markTiles } from './marks.tsx';
import { peopleTiles } from './people.tsx';
import { Lead } from './school.tsx';
import '../words.ts';
import { texts } from './texts.ts';
import { Pupils } from './watched.tsx';
import { Days } from './week.tsx';

const NONE = { slots: 0, absent: 0, excused: 0, excluded: 0, late: 0 };
const spread = { count: 30, below: 4, outOf: 20, quartiles: [4, 8, 11, 13, 18] };
const schoolClass = (name: string, excused: number, missing = 0): BoardClass => ({ schoolClass: name, name, attended: { ...NONE, slots: 100, excused }, weekly: [], rolls: { expected: 5, missing, late: 0 } });

const BOARD = {
  night: { at: '2026-11-27T02:00:00Z', until: '2026-11-26', term: 't1', termName: 'Trimestre 1' },
  arrangement: { order: [], hidden: [] as string[] },
  weeks: ['2026-11-16', '2026-11-23'],
  days: [
    { day: '2026-11-20', attended: { ...NONE, slots: 50, absent: 5 }, expected: 4, missing: 0 },
    { day: '2026-11-23', attended: { ...NONE, slots: 40, absent: 8, late: 1 }, expected: 4, missing: 2 },
    { day: '2026-11-25', attended: NONE, expected: 0, missing: 0 },
  ],
  classes: [schoolClass('6A', 2, 2), schoolClass('5A', 9), schoolClass('4A', 0)],
  subjects: [{ subject: 'math', name: 'Mathématiques', spread }],
  use: [{ week: '2026-11-23', role: 'teacher', logins: 12 }],
} as unknown as SchoolBoard;

const drawnBy = (draw: () => ComponentChildren) => all(draw(), 'a').map(({ props }) => props.href);

/** It keeps in mind whether it is a table. */
function tileOf(node: VNode<any>): VNode<any> {
  return node.type === Tile ? node : tileOf((node.type as (props: unknown) => VNode)(node.props));
}

const pictureOf = (node: VNode<any>): ComponentChildren => tileOf(node).props.picture;

beforeEach(async () => {
  locale.value = 'fr';
  await texts.load('fr');
});

test('the lead leads to the days of its week and to the registers that are missing', () => {
  expect(drawnBy(() => <Lead board={BOARD} />)).toEqual(['/figures/2026-11-23', '#rolls']);
});

test('where the registers’ tile is hidden the lead leads to no tile', () => {
  expect(drawnBy(() => <Lead board={{ ...BOARD, arrangement: { order: [], hidden: ['rolls'] } }} />)).toEqual(['/figures/2026-11-23']);
});

test('a week shows its own days, each with the way to its registers', () => {
  const week = <Days of={weekDays(BOARD.days, '2026-11-23')} />;
  expect(drawnBy(() => week)).toEqual(['/today?date=2026-11-23', '/today?date=2026-11-25']);
  expect(all(week, 'a')[0]!.text).toContain('8 heures manquées sur 40, et 1 retard.');
});

test('a cause of the whole school shows every class that has it, the most first', () => {
  expect(drawnBy(() => <OfCause classes={BOARD.classes} cause="Justifiées" />)).toEqual(['/my-classes/5A', '/my-classes/6A']);
});

test('a subject’s spread leads to the gradebooks of that subject', () => {
  expect(drawnBy(() => pictureOf(markTiles(BOARD).subjects()))).toEqual(['/marks?period=t1&subject=math']);
});

const logins = (asked: string) => `/audit?action=session.begun&${asked}`;
const BUSY = {
  ...BOARD,
  use: [{ week: '2026-11-16', role: 'guardian', logins: 3 }, { week: '2026-11-23', role: 'teacher', logins: 12 }],
} as SchoolBoard;

test('the last week’s logins of a role lead to just these in the journal, for whoever may read it', () => {
  session.value = { permissions: ['figures.read', 'audit.read'] } as never;
  expect(drawnBy(() => pictureOf(peopleTiles(BUSY).use()))).toEqual([logins('role=guardian&from=2026-11-23&until=2026-11-26'), logins('role=teacher&from=2026-11-23&until=2026-11-26')]);
  session.value = { permissions: ['figures.read'] } as never;
  expect(drawnBy(() => pictureOf(peopleTiles(BUSY).use()))).toEqual([]);
});

test('as a table each week leads to its logins and each figure to those of its role, up to the last counted day', () => {
  session.value = { permissions: ['figures.read', 'audit.read'] } as never;
  const { table, title } = tileOf(peopleTiles(BUSY).use()).props;
  expect(drawnBy(() => <Table of={table} caption={title} />)).toEqual([
    ...['', 'role=guardian&', 'role=teacher&'].map((role) => logins(`${role}from=2026-11-23&until=2026-11-26`)),
    ...['', 'role=guardian&', 'role=teacher&'].map((role) => logins(`${role}from=2026-11-16&until=2026-11-22`)),
  ]);
});

test('whoever is to be watched leads to his or her file, and why is said', () => {
  const pupils = <Pupils of={[{ pupil: 'p', familyName: 'Fall', givenNames: 'Binta', schoolClass: '6A', className: '6e A', reasons: [{ kind: 'absent', now: 6 }, { kind: 'fallen', now: 9.5, before: 12, outOf: 20 }] }]} />;
  expect(drawnBy(() => pupils)).toEqual(['/people/pupil/p']);
  expect(all(pupils, 'a')[0]!.text).toContain('6 jours d’absence sans motif en 30 jours · moyenne passée de 12 à 9,50 sur 20');
});
