import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { daysFromNow, type Person, type School } from './journey.ts';

export const DESK = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, hasTouch: false, isMobile: false };
const PATIENCE = 30_000;

export interface Given {
  school: School;
  teacher: Person;
  /** Class, subject and period, as addresses have them. */
  book: string;
  results: string;
  test: string;
}

/** A class with a teacher, a semester around today, the rules of Senegal, and a test that has been held. */
export async function classroom(signUp: typeof School.signUp): Promise<Given> {
  const school = await signUp();
  const { api } = school.head;
  const [{ id }, year, subject] = await Promise.all([school.class('4e A', 5), school.year(), api.make('/subjects', { code: 'MATH', name: 'Mathématiques' })]);
  const [teacher, period] = await Promise.all([
    school.teacher(id),
    api.make('/periods', { year: year.id, kind: 'semester', name: 'Semestre 1', startsOn: daysFromNow(-60), endsOn: daysFromNow(20), position: 1 }),
    api.make('/grading-schemes', { version: 0, year: year.id, name: 'Règles', preset: 'sn-secondary' }),
  ]);
  const test = await api.make('/assessments', { version: 0, schoolClass: id, subject: subject.id, period: period.id, category: 'devoir', title: 'Devoir 1', heldOn: daysFromNow(-9), maximum: 20, visibleFrom: new Date().toISOString(), position: 0 });
  return { school, teacher, book: `${id}/${subject.id}/${period.id}`, results: `${id}/${period.id}`, test: test.id };
}

/** What the school holds of an assessment, by the place in the list of the class: score or state, and its version. */
export async function held({ school, book }: Given, title: string): Promise<Record<number, [unknown, number]>> {
  const { assessments, marks } = await school.head.api.get(`/gradebooks/${book}`);
  const a = assessments.findIndex((each: { title: string }) => each.title === title);
  return Object.fromEntries(marks.filter((mark: { a: number }) => mark.a === a).map((mark: { p: number; score?: number; state?: string; version: number }) => [mark.p, [mark.score ?? mark.state, mark.version]]));
}

export const arrive = (given: Given, title: string, marks: Record<number, [unknown, number]>) => vi.waitFor(async () => expect(await held(given, title)).toEqual(marks), { timeout: PATIENCE, interval: 200 });
export const cell = (page: Page, row: number, col: number) => page.locator(`[data-at="${row} ${col}"]`);

/** The pupils as the class list has them. */
export const order = async ({ school, book }: Given): Promise<string[]> => (await school.head.api.get(`/gradebooks/${book}`)).pupils.map((pupil: { id: string }) => pupil.id);
