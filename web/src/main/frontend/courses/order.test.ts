import { expect, test } from 'vitest';
import { order } from './order.ts';
import type { CourseView } from './types.ts';

const lesson = (id: string) => ({ id, title: id, items: 0, version: 0 });
const plan = (...modules: string[][]) => ({ modules: modules.map((lessons, n) => ({ id: `m${n}`, title: '', version: 0, lessons: lessons.map(lesson) })) }) as unknown as CourseView;
const told = (sorted: { lessons: string[] }[]) => sorted.map(({ lessons }) => lessons.join(''));

test('a lesson moves within its chapter', () => {
  expect(told(order(plan(['a', 'b', 'c'])).lesson('b', -1))).toEqual(['bac']);
  expect(told(order(plan(['a', 'b', 'c'])).lesson('b', 1))).toEqual(['acb']);
});

test('at the edge of its chapter it goes on in the next one', () => {
  expect(told(order(plan(['a'], ['b', 'c'])).lesson('a', 1))).toEqual(['', 'abc']);
  expect(told(order(plan(['a'], ['b', 'c'])).lesson('b', -1))).toEqual(['ab', 'c']);
});

test('where there is no next one it stays', () => expect(told(order(plan(['a', 'b'])).lesson('b', 1))).toEqual(['ab']));

test('a chapter moves with its lessons', () => expect(told(order(plan(['a'], ['b'])).module('m1', -1))).toEqual(['b', 'a']));
