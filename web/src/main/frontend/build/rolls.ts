import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { School, daysFromNow, type Person } from './journey.ts';

/** A school with two classes and a bell that has a lesson now at any time of the day. */
export interface Given {
  school: School;
  teacher: Person;
  classes: { id: string; name: string; pupils: string[] }[];
  slots: { id: string; name: string }[];
}

const PUPILS = 12;
const BELL = [['00:00', '00:02'], ['00:02', '23:57'], ['23:57', '23:59']] as const;
const PATIENCE = 30_000;

export async function lessons(signUp: typeof School.signUp, pupils = PUPILS): Promise<Given> {
  const school = await signUp();
  const made = Promise.all([['6e A', pupils] as const, ['6e B', PUPILS] as const].map(async ([name, count]) => ({ ...(await school.class(name, count)), name })));
  const rung = Promise.all(
    BELL.map(async ([startsAt, endsAt], n) => {
      const name = `Heure ${n + 1}`;
      return { ...(await school.head.api.make('/slots', { code: `H${n + 1}`, name, unit: 'lesson', halfDay: 'am', startsAt, endsAt, position: n })), name };
    }),
  );
  const [classes, slots, teacher] = await Promise.all([made, rung, made.then((classes) => school.teacher(...classes.map(({ id }) => id)))]);
  return { school, classes, slots, teacher };
}

export const today = () => daysFromNow(0);

export const rollPath = ({ classes, slots }: Given, schoolClass: number, slot: number) => `${classes[schoolClass]!.id}/${today()}/${slots[slot]!.id}`;

/** What the school holds of a roll, and how often it was saved. */
export async function held(given: Given, schoolClass: number, slot: number) {
  const path = `/classes/${rollPath(given, schoolClass, slot).replace('/', '/rolls/')}`;
  const roll = await given.school.head.api.get(path);
  return { version: roll.version as number, exceptions: roll.exceptions as { pupil: string; state: string }[], saves: (await given.school.head.api.all(`${path}/history`)).length };
}

export async function openRoll(page: Page, given: Given, schoolClass: number, slot: number): Promise<void> {
  await page.locator(`a[href="/rolls/${rollPath(given, schoolClass, slot)}"]`).first().click();
  await page.locator('.pupil').first().waitFor();
}

/** Until everything that a roll without a line needs is on the device, the files of the client included. */
export async function ready(page: Page): Promise<void> {
  await vi.waitFor(async () => {
    if (!(await page.evaluate(prepared))) throw new Error('the device is not prepared');
  }, { timeout: PATIENCE, interval: 100 });
}

async function prepared(): Promise<boolean> {
  const name = (await indexedDB.databases()).map((each) => each.name).find((each) => each?.startsWith('educonnect '));
  if (!name || !navigator.serviceWorker.controller) return false;
  const database = await new Promise<IDBDatabase>((done) => (indexedDB.open(name).onsuccess = ({ target }) => done((target as IDBOpenDBRequest).result)));
  const asked = database.transaction('meta').objectStore('meta').get('prepared');
  const day = await new Promise((done) => (asked.onsuccess = () => done(asked.result)));
  database.close();
  return day !== undefined;
}
