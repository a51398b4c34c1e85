import { expect, test } from 'vitest';
import { schoolDay } from './day.ts';
import type { Lesson } from './roll.ts';

const lesson = (schoolClass: string, startsAt: string, more: Partial<Lesson> = {}): Lesson => ({ slotName: startsAt, halfDay: 'am', endsAt: startsAt, version: 0, teacherAbsent: false, schoolClass, className: schoolClass, classCode: schoolClass, slot: startsAt, startsAt, taken: false, pupils: 40, missed: 0, late: 0, ...more });

test('a class counts once, by its newest roll', () => {
  const day = schoolDay([lesson('6e A', '09:00', { taken: true, missed: 3, late: 1 }), lesson('6e A', '08:00', { taken: true, missed: 9 }), lesson('6e A', '10:00')], []);
  expect(day).toMatchObject({ pupils: 40, present: 37, absent: 3, late: 1 });
});

test('a lesson whose teacher was absent counts no pupil as there', () => {
  expect(schoolDay([lesson('6e A', '08:00', { taken: true, teacherAbsent: true })], [])).toMatchObject({ pupils: 0, present: 0 });
});

test('the class with the most absent is named, and none when all are there', () => {
  const rolls = [lesson('6e A', '08:00', { taken: true, missed: 2 }), lesson('6e B', '08:00', { taken: true, missed: 11 })];
  expect(schoolDay(rolls, []).worst?.name).toBe('6e B');
  expect(schoolDay([lesson('6e A', '08:00', { taken: true })], []).worst).toBeUndefined();
});

test('missing rolls are kept with their class; classes follow in school order', () => {
  const day = schoolDay([lesson('10 A', '08:00'), lesson('6 A', '08:00')], [lesson('6 A', '08:00')]);
  expect(day.classes.map(({ name }) => name)).toEqual(['6 A', '10 A']);
  expect(day.classes[0]!.missing).toHaveLength(1);
});
