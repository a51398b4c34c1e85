import { expect, test } from 'vitest';
import type { Entity, Op, Review } from '../shell/local.ts';
import { compose, keyOf, spot, together, type SentCell } from './marks.ts';
import { outcome, TYPE } from './outcome.ts';
import type { Assessment, GradebookView } from './types.ts';

const KEY = keyOf('c', 's', 'p');
const assessment = (id: string, more: Partial<Assessment> = {}): Assessment => ({ id, schoolClass: 'c', subject: 's', period: 'p', category: 'devoir', title: id, heldOn: '2026-10-12', maximum: 20, weight: 1, bonus: false, position: 0, version: 0, ...more });
const view = { schoolClass: 'c', subject: 's', period: 'p', assessments: [assessment('x'), assessment('y')], pupils: [{ id: 'awa', familyName: 'A', givenNames: '', counted: true }, { id: 'binta', familyName: 'B', givenNames: '', counted: true }], marks: [{ a: 0, p: 0, score: 12, version: 2 }] } as unknown as GradebookView;
const cell = (assessment: string, pupil: string, base: number, more: object): SentCell => ({ assessment, pupil, base, ...more });
const op = (cells: SentCell[], more: Partial<Op> = {}): Op => ({ opId: 'o', seq: 7, type: TYPE, key: KEY, entity: 'c', base: 0, at: '', schema: 1, sent: 0, data: { schoolClass: 'c', subject: 's', period: 'p', cells }, ...more });
const told = (id: string, version: number, marks: object[], more: object = {}): Entity => ({ type: 'assessment', id, version, data: { ...assessment(id), version, marks, ...more } });
const seen = (entities: Entity[] = [], waiting: Op[] = [], reviews: Review[] = []) => compose(view, { entities, waiting, reviews });
const at = (book: ReturnType<typeof seen>, assessment: string, pupil: string) => book.cells.get(spot(assessment, pupil));

test('what the school answered is in its place', () => {
  expect(at(seen(), 'x', 'awa')).toEqual({ version: 2, score: 12, state: undefined, letter: undefined });
  expect(at(seen(), 'y', 'binta')).toBeUndefined();
});

test('a later version that the feed told goes before the answer, an earlier one does not', () => {
  expect(at(seen([told('x', 0, [{ pupil: 'awa', score: 9, version: 3 }])]), 'x', 'awa')).toMatchObject({ score: 9, version: 3 });
  expect(at(seen([told('x', 0, [{ pupil: 'awa', score: 9, version: 1 }])]), 'x', 'awa')).toMatchObject({ score: 12 });
  expect(at(seen([told('x', 0, [{ pupil: 'awa', version: 3 }])]), 'x', 'awa')).toMatchObject({ version: 3, score: undefined });
});

test('an assessment that the feed told is among the others, in time; one of another gradebook is not', () => {
  const { assessments } = seen([told('z', 0, [], { heldOn: '2026-10-01' }), told('w', 0, [], { subject: 'other' }), told('y', 1, [], { title: 'Corrected' })]);
  expect(assessments.map(({ title }) => title)).toEqual(['z', 'x', 'Corrected']);
});

test('what waits here is pencil, by the version that its author saw', () => {
  const book = seen([], [op([cell('x', 'awa', 2, { score: 14 }), cell('y', 'binta', 0, { state: 'dispensed' })]), op([cell('y', 'awa', 0, { score: 1 })], { key: keyOf('c', 'other', 'p') })]);
  expect(at(book, 'x', 'awa')).toEqual({ score: 14, version: 2, pencil: true });
  expect(at(book, 'y', 'binta')).toEqual({ state: 'dispensed', version: 0, pencil: true });
  expect(at(book, 'y', 'awa')).toBeUndefined();
});

test('what arrived is ink though nobody told of it yet', () => {
  const results = [{ outcome: 'applied', version: 3 }, { outcome: 'conflict', version: 5, theirs: { score: 9, version: 5 } }, { outcome: 'rejected', version: 0, code: 'grades.mark-off-scale' }];
  const mine = outcome(op([cell('x', 'awa', 2, { score: 14 }), cell('x', 'binta', 0, { score: 3 }), cell('y', 'awa', 0, { score: 21 })]), { status: 'conflict', data: { applied: 1, results } })!;
  expect(mine).toMatchObject({ id: 'o', version: 7 });
  const book = seen([mine]);
  expect(at(book, 'x', 'awa')).toMatchObject({ score: 14, version: 3 });
  expect(at(book, 'x', 'binta')).toMatchObject({ score: 9, version: 5 });
  expect(at(book, 'y', 'awa')).toBeUndefined();
});

test('where nothing is told of the marks, nothing is known of them', () => expect(outcome(op([]), { status: 'rejected', code: 'grades.period-sealed' })).toBeUndefined());

test('a conflict and a refusal are marked in their cells, and stay there until somebody has looked', () => {
  const cells = [cell('x', 'awa', 1, { score: 14 }), cell('x', 'binta', 0, { score: 30 }), cell('y', 'awa', 0, { score: 3 })];
  const results = [{ outcome: 'conflict', version: 2 }, { outcome: 'rejected', version: 0 }, { outcome: 'applied', version: 1 }];
  const elsewhere: Review = { opId: 'e', op: op([cell('y', 'awa', 0, { score: 3 })], { key: keyOf('c', 'other', 'p') }), status: 'rejected', at: '' };
  const book = seen([], [], [{ opId: 'o', op: op(cells), status: 'conflict', data: { results }, at: '' }, elsewhere]);
  expect(at(book, 'x', 'awa')).toMatchObject({ score: 12, trouble: 'conflict' });
  expect(at(book, 'x', 'binta')).toMatchObject({ trouble: 'rejected' });
  expect(at(book, 'y', 'awa')).toBeUndefined();
});

test('where the whole was refused, as under a seal, every cell of it is marked', () => {
  const book = seen([], [], [{ opId: 'o', op: op([cell('y', 'awa', 0, { score: 3 })]), status: 'rejected', code: 'grades.period-sealed', at: '' }]);
  expect(at(book, 'y', 'awa')).toMatchObject({ trouble: 'rejected' });
});

test('a later word about a mark that waits replaces the earlier, and keeps the version that was seen', () => {
  const before = [cell('x', 'awa', 2, { score: 14 }), cell('y', 'awa', 0, { score: 3 })];
  expect(together(before, [cell('x', 'awa', 9, { state: 'excused' })])).toEqual([{ assessment: 'x', pupil: 'awa', base: 2, state: 'excused' }, before[1]]);
});
