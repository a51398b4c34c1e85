import { expect, test } from 'vitest';
import type { Entity, Op } from '../shell/local.ts';
import { outcome, TYPE } from './outcome.ts';
import { compose, count, empty, lateness, next, receipt, rollKey, withMark, type Lesson, type Taken } from './roll.ts';

const key = rollKey('c', '2026-11-26', 's');
const absent = (pupil: string): Taken => ({ ...empty(key), exceptions: [{ pupil, state: 'absent' }] });
const op = (taken: Taken, more: Partial<Op> = {}): Op => ({ opId: 'o', seq: 1, type: TYPE, key, entity: 'e', base: 0, at: 'now', schema: 1, sent: 0, data: taken as never, ...more });
const held = (version: number, taken: Taken, type = 'roll', more: object = {}): Entity => ({ type, id: type, version, data: { ...taken, ...more } });
const lesson = (more: Partial<Lesson>) => ({ schoolClass: 'c', slot: 's', taken: true, ...more }) as Lesson;
const nothing = { drafts: [], waiting: [], entities: [] };

test('a tap goes from present to absent to late and back', () => {
  const absentMark = next(undefined, 10)!;
  expect(absentMark).toEqual({ state: 'absent' });
  const late = next({ ...absentMark, pupil: 'p' }, 10)!;
  expect(late).toEqual({ state: 'late', minutes: 10 });
  expect(next({ ...late, pupil: 'p' }, 10)).toBeUndefined();
});

test('what was begun goes before what waits, and that before what the school holds', () => {
  const entities = [held(2, absent('school'))];
  expect(compose(key, { ...nothing, entities })).toMatchObject({ state: 'saved', base: 2, taken: absent('school') });
  const waiting = [op(absent('sent'), { base: 2 })];
  expect(compose(key, { ...nothing, entities, waiting })).toMatchObject({ state: 'waiting', base: 2, taken: absent('sent') });
  const drafts = [op(absent('begun'), { base: 2, draft: true })];
  expect(compose(key, { entities, waiting, drafts })).toMatchObject({ state: 'draft', taken: absent('begun') });
});

test('of two waiting entries the later is shown', () => {
  expect(compose(key, { ...nothing, waiting: [op(absent('a')), op(absent('b'))] }).taken).toEqual(absent('b'));
});

test('a roll that was taken and never seen here is not shown as all present', () => {
  expect(compose(key, { ...nothing, lesson: lesson({ version: 3 }) }).state).toBe('unknown');
  expect(compose(key, { ...nothing, entities: [held(2, absent('a'))], lesson: lesson({ version: 3 }) }).state).toBe('unknown');
  expect(compose(key, { ...nothing, lesson: lesson({ taken: false, version: 0 }) }).state).toBe('new');
});

test('of one version the school’s own word is shown, of two the newer', () => {
  const mine = held(2, absent('mine'), 'roll.mine');
  const school = held(2, absent('school'), 'roll', { takenAt: 'then' });
  expect(compose(key, { ...nothing, entities: [mine, school] }).at).toBe('then');
  expect(compose(key, { ...nothing, entities: [held(1, absent('old')), mine] }).taken).toEqual(absent('mine'));
});

test('what arrived is known before the feed tells, and what was refused is not', () => {
  expect(outcome(op(absent('a')), { status: 'applied', version: 1 })).toMatchObject({ type: 'roll.mine', id: key, version: 1, data: absent('a') });
  expect(outcome(op(absent('a')), { status: 'merged', version: 4, data: { exceptions: [{ pupil: 'b', state: 'absent' }] } })?.data.exceptions).toEqual([{ pupil: 'b', state: 'absent' }]);
  expect(outcome(op(absent('a')), { status: 'rejected' })).toBeUndefined();
});

test('marking a pupil takes back that the lesson was not held', () => {
  const off = { ...empty(key), teacherAbsent: true };
  expect(withMark(off, 'p', { state: 'absent' }).teacherAbsent).toBe(false);
  expect(withMark(off, 'p').teacherAbsent).toBe(true);
});

test('who is late or dispensed is counted as there', () => {
  const marks = ['absent', 'late', 'left_early', 'excused', 'dispensed', 'excluded'].map((state, i) => ({ pupil: `p${i}`, state }));
  const pupils = Array.from({ length: 10 }, (_, i) => ({ id: `p${i}` }));
  expect(count({ ...empty(key), exceptions: marks }, pupils)).toEqual({ all: 10, present: 7, absent: 3, late: 2, other: 1 });
});

test('lateness goes by the lesson’s clock in steps of five minutes', () => {
  expect(lateness('10:00:00', '11:00:00', '10:03:10')).toBe(5);
  expect(lateness('10:00:00', '11:00:00', '10:12:00')).toBe(15);
  expect(lateness('10:00:00', '11:00:00', '12:00:00')).toBe(10);
  expect(lateness(undefined, undefined, '12:00:00')).toBe(10);
});

test('a receipt’s number tells class, day and version', () => {
  expect(receipt('6e B', '2027-03-16', 2)).toBe('6B-0316-2');
  expect(receipt('1re S2', '2027-03-16', 1)).toBe('1reS2-0316-1');
});
