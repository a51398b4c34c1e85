import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { daysFromNow, journey } from '../build/journey.ts';
import { lessons, type Given } from '../build/rolls.ts';

const COUNTED = 90_000;

/** Of twelve in the 6e A one was absent yesterday and one late; nobody called the other lessons. */
async function yesterday(given: Given): Promise<string> {
  const [{ id, pupils }] = given.classes as [Given['classes'][0]];
  const day = daysFromNow(-1);
  const exceptions = [{ pupil: pupils[0], state: 'absent' }, { pupil: pupils[1], state: 'late', minutes: 10 }];
  await given.teacher.api.put(`/classes/${id}/rolls/${day}/${given.slots[1]!.id}`, { version: 0, exceptions });
  return pupils[0]!;
}

const tile = (page: Page, name: string) => page.locator('.board-tile').filter({ has: page.getByRole('heading', { name, exact: true }) });

journey('a head has the figures counted, reads them as drawing and table, and arranges them', async ({ page, server, login, accessible }) => {
  const given = await lessons(server.school);
  const absent = await yesterday(given);
  await login(given.school.head);
  await page.goto('/figures');
  await page.getByText('Les premiers chiffres arrivent cette nuit').waitFor();
  await accessible();
  await page.getByRole('button', { name: 'Compter maintenant' }).click();
  await page.getByText('Les chiffres se comptent').waitFor();
  await vi.waitFor(async () => {
    await page.getByRole('button', { name: 'Voir s’ils sont là' }).click({ timeout: 1000 }).catch(() => {});
    await tile(page, 'Absences par motif').waitFor({ timeout: 2000 });
  }, { timeout: COUNTED, interval: 3000 });

  await page.getByText('8,3\u00a0% des heures', { exact: true }).waitFor();
  await page.getByText('29 appels manquent').first().waitFor();
  await accessible();
  await tile(page, 'Absences par motif').getByRole('button', { name: /^Sans motif/ }).click();
  await page.getByText('toutes les classes qui en ont').waitFor();
  await page.getByRole('link', { name: /des heures$/ }).click();
  await page.getByRole('heading', { level: 1, name: /^Semaine du/ }).waitFor();
  await page.locator(`a[href="/today?date=${daysFromNow(-1)}"]`).waitFor();
  await accessible();
  await page.getByRole('button', { name: 'Retour' }).click();
  await tile(page, 'Absences par motif').getByRole('button', { name: /^Tableau/ }).click();
  expect(await tile(page, 'Absences par motif').getByRole('row', { name: /6e A/ }).textContent()).toBe('6e A1001');
  await accessible();
  await tile(page, 'Absences par motif').getByRole('link', { name: '6e A' }).click();
  await page.getByText('Depuis la rentrée').waitFor();
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/v1/boards/school', async (route) => held.then(() => route.continue()));
  await page.getByRole('button', { name: 'Retour' }).click();

  await page.getByRole('button', { name: 'Ranger les tuiles' }).click();
  await page.getByRole('button', { name: 'Cacher : Connexions par semaine' }).click();
  const late = page.waitForResponse('**/api/v1/boards/school');
  answer();
  await (await late).finished();
  await page.getByRole('button', { name: 'Monter : Absences par motif' }).click();
  await accessible();
  await page.getByRole('button', { name: 'C’est rangé' }).click();
  await vi.waitFor(async () => expect((await given.school.head.api.get('/boards/school')).arrangement.hidden).toEqual(['use']), { timeout: COUNTED });
  await page.reload();
  await tile(page, 'Absences par motif').waitFor();
  await tile(page, 'Connexions par semaine').waitFor({ state: 'detached' });

  await login(given.teacher);
  await page.goto('/class-figures');
  await page.getByText('Aucune note ne manque.').waitFor();
  await accessible();

  await login(await given.school.guardian(absent));
  await page.goto('/own-figures');
  await page.getByText('Un jour avec absence').waitFor();
  await accessible();
}, { within: 240_000 });
