import { expect } from 'vitest';
import { journey } from '../build/journey.ts';
import { tablesOf } from '../build/journey/database.ts';
import { slow } from '../build/journey/visit.ts';
import { lessons, openRoll, ready, today, type Given } from '../build/rolls.ts';

const PUPILS = 40;
const finish = { name: 'Terminer l’appel' };

/** What the database holds of today's rolls: one row for each version. */
const versions = ({ school }: Given) =>
  tablesOf(school.code, ({ sql, schema }) => sql`
    SELECT r.school_class_id::text AS class, r.version, h.version AS of, jsonb_array_length(h.exceptions) AS exceptions
    FROM ${sql(`${schema}.roll`)} r JOIN ${sql(`${schema}.roll_history`)} h ON h.roll_id = r.id WHERE r.held_on = ${today()}`);

journey('a teacher takes a roll of forty in two taps on a slow line, another without one, and after the browser was closed both are saved once', async ({ server, device, login, accessible, expect: excuse }) => {
  excuse(/Failed to fetch|net::ERR/);
  const given = await lessons(server.school, PUPILS);
  const phone = await device();
  let page = await phone.open();
  const line = await slow(page);
  await login(given.teacher, page);
  await page.getByText('6e A').first().waitFor();
  await ready(page);
  await accessible(page);

  // Two taps: the lesson, and that all are there.
  await openRoll(page, given, 0, 1);
  await expect.poll(() => page.locator('.pupil').count()).toBe(PUPILS);
  await page.getByRole('button', finish).click();
  await page.getByText('Enregistré à l’école').waitFor();

  await line.detach();
  await page.context().setOffline(true);
  await page.goBack();
  await openRoll(page, given, 1, 1);
  await page.locator('.pupil').nth(2).click();
  await page.getByRole('button', finish).click();
  await page.getByText('sera envoyé').waitFor();
  expect(await versions(given)).toHaveLength(1);
  await phone.close();

  page = await phone.open();
  await slow(page, false);
  await page.context().setOffline(true);
  await page.goto('/today');
  await openRoll(page, given, 1, 1);
  await page.locator('.roll-list .missed').waitFor();
  await page.getByText('sera envoyé').waitFor();
  await page.context().setOffline(false);
  await page.getByText('Enregistré à l’école').waitFor();
  const [first, second] = given.classes;
  expect((await versions(given)).toSorted((a, b) => a.exceptions - b.exceptions)).toEqual([
    { class: first!.id, version: 1, of: 1, exceptions: 0 },
    { class: second!.id, version: 1, of: 1, exceptions: 1 },
  ]);
}, { within: 240_000 });
