import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { journey, SERVER } from '../build/journey.ts';
import { counted } from '../build/journey/counter.ts';
import { lessons, openRoll, ready, type Given } from '../build/rolls.ts';

const PUPILS = 40;
const EXCEPTIONS = [3, 11, 17, 28];

/** What the roll itself says, either way; heads are said once on a line of HTTP/2. */
const A_ROLL = 1_000;
/** The same with what is asked when it is opened and left: the list of the day, and what others changed meanwhile. */
const AROUND_IT = 2_000;
/** The bodies of all calls of the API, both ways. */
const A_DAY = 15_000;

const line = await counted(SERVER);
afterAll(() => line.close());

journey('a roll of forty and a whole day of a teacher cost no more than they may on the line', async ({ page, server, login }) => {
  const given = await lessons(server.school, PUPILS);
  await login(given.teacher);
  await ready(page);
  await line.taken();

  await page.goto('/today');
  await page.getByText('6e A').first().waitFor();
  const day = await line.taken();
  for (const [schoolClass, slot] of [[0, 1], [1, 1], [0, 0], [1, 0]] as const) {
    await take(page, given, schoolClass, slot);
    const { up, down, requests, bodies, calls } = await line.taken();
    if (schoolClass === 0) {
      console.log(`roll of ${PUPILS} with ${EXCEPTIONS.length} exceptions: ${bodies.up} bytes up and ${bodies.down} down (${calls.join(', ')}), with all heads ${up} and ${down}`);
      const [, sent, answered] = /^PUT \S+\/sync (\d+)\+(\d+)$/.exec(calls.reduce((a, b) => (weight(a) > weight(b) ? a : b)))!;
      expect(Number(sent)).toBeLessThanOrEqual(A_ROLL);
      expect(Number(answered)).toBeLessThanOrEqual(A_ROLL);
      expect(bodies.up).toBeLessThanOrEqual(A_ROLL);
      expect(bodies.down).toBeLessThanOrEqual(AROUND_IT);
    }
    Object.assign(day, { up: day.up + up, down: day.down + down, requests: day.requests + requests, bodies: { up: day.bodies.up + bodies.up, down: day.bodies.down + bodies.down } });
  }
  console.log(`a day of four rolls: ${day.bodies.up} bytes up and ${day.bodies.down} down in ${day.requests} requests, with all heads of HTTP/1.1 ${day.up} and ${day.down}`);
  expect(day.bodies.up + day.bodies.down).toBeLessThanOrEqual(A_DAY);
}, { baseURL: line.url });

/** The exchange that carries the roll is the one that sends most. */
const weight = (call: string) => Number(/ (\d+)\+\d+$/.exec(call)![1]);

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
