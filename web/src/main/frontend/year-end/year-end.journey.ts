import type { Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { daysFromNow, journey, type School, type Walk } from '../build/journey.ts';

const MADE = 120_000;

interface Given {
  school: School;
  year: string;
  younger: string;
  older: string;
}

/** A year that has ended: a class of the sixth with a pupil, and one of the fifth, the last of the school, with another. */
async function endedYear(server: Walk['server']): Promise<Given> {
  const school = await server.school();
  const { api } = school.head;
  const { id: year } = await api.make('/school-years', { name: '2025-2026', startsOn: daysFromNow(-300), endsOn: daysFromNow(-10), state: 'open', weekend: [] });
  const pupils = await Promise.all([['6e', 'Sixième', 1, 'Ndiaye'], ['5e', 'Cinquième', 2, 'Sow']].map(async ([code, name, position, familyName]) => {
    const level = await api.make('/levels', { code, name, position, rollUnit: 'lesson' });
    const schoolClass = await api.make('/classes', { year, kind: 'class', code: `${code}A`, name: `${code} A`, levels: [level.id] });
    const { id } = await api.make('/pupils', { person: { familyName, givenNames: 'Awa', sex: 'F' }, enteredOn: daysFromNow(-300), confirmHomonym: true });
    await api.make('/enrollments', { pupil: id, schoolClass: schoolClass.id, startsOn: daysFromNow(-300) });
    return id as string;
  }));
  return { school, year, younger: pupils[0]!, older: pupils[1]! };
}

async function decide(page: Page, who: RegExp): Promise<void> {
  const place = page.getByRole('region', { name: who });
  await place.getByLabel('Décision').selectOption('passes');
  await place.getByRole('button', { name: 'Enregistrer' }).click();
  await place.waitFor({ state: 'detached' });
}

async function prepare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Préparer pour 1 élève' }).click();
  await page.getByText('Année suivante prête').first().waitFor({ timeout: MADE });
}

journey('a head ends the year: decides, prepares, undoes, prepares again and opens; the papers are in the archive', async ({ page, server, login, accessible }) => {
  const { school, year, younger, older } = await endedYear(server);
  const { api } = school.head;
  await login(school.head);
  await page.goto('/year-end');
  await page.getByText('À décider et à placer').waitFor();
  await accessible();
  expect(await page.getByRole('button', { name: /^Préparer pour/ }).isDisabled()).toBe(true);
  await decide(page, /Ndiaye/i);
  await decide(page, /Sow/i);

  await prepare(page);
  await accessible();
  expect(await api.all('/school-years')).toHaveLength(2);
  await page.getByRole('button', { name: 'Annuler la préparation' }).click();
  await page.getByRole('button', { name: /^Préparer pour/ }).waitFor();
  expect((await api.all('/school-years')).map(({ id }) => id)).toEqual([year]);

  await prepare(page);
  await page.getByRole('button', { name: 'Ouvrir 2026-2027' }).click();
  await page.getByText('On ne revient pas en arrière').waitFor();
  await accessible();
  await page.getByRole('button', { name: 'Oui, ouvrir' }).click();
  await expect.poll(async () => (await api.get(`/school-years/${year}`)).state).toBe('closed');
  expect((await api.get(`/pupils/${older}`)).leftOn).toBeTruthy();
  expect((await api.get(`/pupils/${younger}`)).leftOn).toBeFalsy();
  const kinds = async () => (await api.all('/archive/documents')).map(({ kind }) => kind);
  await expect.poll(kinds, { timeout: MADE }).toContain('certificate');

  await page.goto('/archive');
  await page.getByText('Combien de temps').waitFor();
  await page.getByLabel('Quoi').selectOption('certificate');
  await accessible();
  const [paper] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Télécharger le document de .*Sow/i }).click()]);
  expect((await readFile(await paper.path())).subarray(0, 4).toString()).toBe('%PDF');
}, { within: 300_000 });

journey('an archive in which nothing is yet says so', async ({ page, server, login, accessible }) => {
  const { head } = await server.school();
  await login(head);
  await page.goto('/archive');
  await page.getByText('Rien d’archivé').waitFor();
  await accessible();
});
