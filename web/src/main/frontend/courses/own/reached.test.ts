import { expect, test } from 'vitest';
import type { OwnCourse } from '../types.ts';
import { known, next } from './reached.ts';

const line = (id: string, more: object = {}) => ({ id, title: id, reached: true, ...more });
const course = (...lessons: object[]) => ({ id: 'c', title: 'c', modules: [{ id: 'm', title: 'm', lessons }] }) as unknown as OwnCourse;
const of = (given: OwnCourse, ...here: string[]) => known(given, new Set(here));

test('a lesson that waits for one that was done here is open at once', () => {
  const given = course(line('a'), line('b', { reached: false, requires: 'a' }));
  expect(of(given)[1]!.reached).toBe(false);
  expect(of(given, 'a').map(({ reached, pencil }) => [reached, pencil])).toEqual([[true, true], [true, false]]);
});

test('a score is the school’s to tell', () => expect(of(course(line('a'), line('b', { reached: false, requires: 'a', requiresScore: 50 })), 'a')[1]!.reached).toBe(false));

test('what the school knows is ink', () => expect(of(course(line('a', { doneAt: '2026-11-20T08:00:00Z' })), 'a')[0]!.pencil).toBe(false));

test('to do now is the first that is open and not done', () => {
  const given = course(line('a', { doneAt: '2026-11-20T08:00:00Z' }), line('b', { reached: false, requires: 'x' }), line('c'), line('d'));
  expect(next(of(given))!.id).toBe('c');
  expect(next(of(given, 'c', 'd'))).toBeUndefined();
});
