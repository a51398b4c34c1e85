import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { daysFromNow, journey, SERVER } from '../build/journey.ts';
import { counted, type Taken } from '../build/journey/counter.ts';
import { lessons, openRoll, ready, type Given } from '../build/rolls.ts';

const PUPILS = 40;
const EXCEPTIONS = [3, 11, 17, 28];

/** Each way, with whatever is asked when it is opened and left. */
const A_ROLL = 1_000;
/** Both ways. */
const A_DAY = 15_000;

/** What is asked when the product is opened anew: the roll that follows is counted for itself only when all of it is answered. */
const SENT = 'PUT /api/v1/sync';
const OPENED = ['POST /api/v1/auth/refresh?known=', SENT, 'GET /api/v1/rolls/day'];

const line = await counted(SERVER);
afterAll(() => line.close());

journey('a roll of forty takes 1 kB up and 1 kB down, and a day of a teacher who opens the product anew for each of four lessons, notes one in the class log and enters forty marks 15 kB (bodies of the calls of the API, packed; heads are nearly nothing on a line of HTTP/2)', async ({ page, server, login }) => {
  const given = await lessons(server.school, PUPILS);
  const book = await gradebook(given);
  await login(given.teacher);
  await ready(page);
  await line.taken();

  const day: Taken[] = [];
  for (const [schoolClass, slot] of [[0, 1], [1, 1], [0, 0], [1, 0]] as const) {
    await page.goto('/today');
    await page.getByText('6e A').first().waitFor();
    day.push(await line.taken(...OPENED));
    await take(page, given, schoolClass, slot);
    const roll = await line.taken(SENT);
    day.push(roll);
    if (schoolClass !== 0) continue;
    console.log(`roll of ${PUPILS} with ${EXCEPTIONS.length} exceptions: ${roll.bodies.up} bytes up and ${roll.bodies.down} down (${roll.calls.join(', ')}), with all heads of HTTP/1.1 ${roll.up} and ${roll.down}`);
    expect(roll.bodies.up, roll.calls.join()).toBeLessThanOrEqual(A_ROLL);
    expect(roll.bodies.down, roll.calls.join()).toBeLessThanOrEqual(A_ROLL);
  }
  day.push(await note(page, given), await mark(page, book));
  const sum = (of: (taken: Taken) => number) => day.reduce((all, taken) => all + of(taken), 0);
  const calls = day.flatMap((taken) => taken.calls);
  console.log(`a day of four rolls, one lesson and ${PUPILS} marks: ${sum(({ bodies }) => bodies.up)} bytes up and ${sum(({ bodies }) => bodies.down)} down in ${calls.length} calls, with all heads of HTTP/1.1 ${sum(({ up }) => up)} and ${sum(({ down }) => down)}; ${calls.join(', ')}`);
  expect(sum(({ bodies }) => bodies.up + bodies.down), calls.join()).toBeLessThanOrEqual(A_DAY);
}, { baseURL: line.url });

/** Opened from the list of the day, all there but some, sent, and back to the list. */
async function take(page: Page, given: Given, schoolClass: number, slot: number): Promise<void> {
  await openRoll(page, given, schoolClass, slot);
  const pupils = page.locator('.pupil');
  for (const pupil of EXCEPTIONS) if (pupil < (await pupils.count())) await pupils.nth(pupil).click();
  await page.getByRole('button', { name: 'Terminer l’appel' }).click();
  await page.getByText('Enregistré à l’école').waitFor();
  await page.goBack();
  await page.getByText('6e A').first().waitFor();
}

/** As on a phone: out of the page, until there is a foot, and by what has no room in it. */
async function follow(page: Page, name: string): Promise<void> {
  const more = page.getByRole('link', { name: 'Plus', exact: true }).first();
  while (!(await more.isVisible())) await page.getByRole('button', { name: 'Retour' }).click({ timeout: 1_000 }).catch(() => {});
  await more.click();
  await page.getByRole('link', { name, exact: true }).first().click();
}

/** What was done and what is to be done, in the class log. */
async function note(page: Page, { classes }: Given): Promise<Taken> {
  await follow(page, 'Cahier de textes');
  await page.locator(`a[href^="/class-log/${classes[0]!.id}"]`).click();
  await page.getByRole('button', { name: 'Noter une séance' }).click();
  await page.getByLabel('Ce qui a été fait').fill('Fractions, page 41');
  await page.getByLabel('Travail à faire').fill('Exercice 7');
  await page.getByRole('button', { name: 'Noter', exact: true }).click();
  await page.getByText('noté par').first().waitFor();
  return line.taken(SENT);
}

/** A test of the whole class, one pupil after the other. */
async function mark(page: Page, book: string): Promise<Taken> {
  await follow(page, 'Notes');
  await page.locator(`a[href="/marks/${book}"]`).click();
  await page.locator('.one-list button').first().click();
  for (let pupil = 0; pupil < PUPILS; pupil++) for (const key of [...String(5 + (pupil % 15)), 'Enter']) await page.keyboard.press(key);
  await expect.poll(() => page.locator('.box.unsent, .keypad-foot').count()).toBe(0);
  await expect.poll(() => page.locator('.box').filter({ hasText: /\d/ }).count()).toBe(PUPILS);
  return line.taken(SENT);
}

/** The class's book of a subject, with a test that has been held. */
async function gradebook({ school, classes }: Given): Promise<string> {
  const { api } = school.head;
  const [year, subject] = await Promise.all([school.year(), api.make('/subjects', { code: 'MATH', name: 'Mathématiques' })]);
  const period = await api.make('/periods', { year: year.id, kind: 'semester', name: 'Semestre 1', startsOn: daysFromNow(-60), endsOn: daysFromNow(20), position: 1 });
  await api.make('/grading-schemes', { version: 0, year: year.id, name: 'Règles', preset: 'sn-secondary' });
  await api.make('/assessments', { version: 0, schoolClass: classes[0]!.id, subject: subject.id, period: period.id, category: 'devoir', title: 'Devoir 1', heldOn: daysFromNow(-9), maximum: 20, visibleFrom: new Date().toISOString(), position: 0 });
  return `${classes[0]!.id}/${subject.id}/${period.id}`;
}
