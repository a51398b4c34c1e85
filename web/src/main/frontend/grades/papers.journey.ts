import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { Api, daysFromNow, journey, type Person, type School } from '../build/journey.ts';

const PATIENCE = 60_000;

interface Given {
  school: School;
  pupil: string;
  mother: Person;
}

/** A sealed semester whose report cards are issued, and a mother of one pupil. */
async function issued(signUp: typeof School.signUp): Promise<Given> {
  const school = await signUp();
  const { api } = school.head;
  const [{ id, pupils }, year, subject] = await Promise.all([school.class('4e A', 2), school.year(), api.make('/subjects', { code: 'MATH', name: 'Mathématiques' })]);
  const [mother, period] = await Promise.all([
    school.guardian(pupils[0]!),
    api.make('/periods', { year: year.id, kind: 'semester', name: 'Semestre 1', startsOn: daysFromNow(-60), endsOn: daysFromNow(20), position: 1 }),
    api.make('/grading-schemes', { version: 0, year: year.id, name: 'Règles', preset: 'sn-secondary' }),
  ]);
  const level = await school.level();
  await api.make('/coefficients', { version: 0, year: year.id, level: level.id, subject: subject.id, value: 3 });
  const test = await api.make('/assessments', { version: 0, schoolClass: id, subject: subject.id, period: period.id, category: 'devoir', title: 'Devoir 1', heldOn: daysFromNow(-9), maximum: 20, position: 0 });
  await api.put(`/gradebooks/${id}/${subject.id}/${period.id}/marks`, { cells: pupils.map((pupil: string, n: number) => ({ assessment: test.id, pupil, base: 0, score: 14 - n })) });
  await api.make('/sealings', { schoolClass: id, period: period.id });
  const run = await api.make('/print-runs', { period: period.id, classes: [id] });
  await vi.waitFor(async () => expect((await api.get(`/print-runs?period=${period.id}`)).items.find((each: { id: string }) => each.id === run.id).state).toBe('done'), { timeout: PATIENCE, interval: 500 });
  return { school, pupil: pupils[0]!, mother };
}

/** What a button gives to keep. */
async function opened(page: Page, name: string | RegExp): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFileSync(await download.path(), 'latin1');
}

const state = async (slug: string, serial: string) => (await new Api().get(`/paper-checks/${slug}/${serial}`)).state;

journey('staff issue a certificate; a guardian opens it and the report card on a phone; anyone checks the paper, also after it was withdrawn', async ({ page, server, login, accessible, device }) => {
  const { school, pupil, mother } = await issued(server.school);
  const desk = await (await device({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, hasTouch: false, isMobile: false })).open();
  await login(school.head, desk);
  await desk.goto(`/people/pupil/${pupil}/certificates`);
  await desk.getByText('Rien n’a encore été délivré').waitFor();
  await accessible(desk);
  expect(await opened(desk, 'Délivrer et télécharger le PDF')).toMatch(/^%PDF-/);
  await desk.getByText('n° 1').first().waitFor();
  await accessible(desk);

  await login(mother);
  await page.goto('/results');
  await page.getByRole('heading', { name: 'Bulletins' }).waitFor();
  await accessible();
  expect(await opened(page, /Ouvrir, Semestre 1/)).toMatch(/^%PDF-/);
  expect(await opened(page, /Ouvrir, Certificat de scolarité/)).toMatch(/^%PDF-/);

  const { slug } = await school.head.api.get('/establishment');
  const [card] = await mother.api.get(`/own-children/${pupil}/report-cards`);
  const [certificate] = await mother.api.get(`/own-children/${pupil}/certificates`);
  const anyone = await (await device()).open();
  for (const { serial } of [card, certificate]) {
    await anyone.goto(`/verify/${slug}/${serial}`);
    await anyone.getByText('Document authentique et à jour').waitFor();
    await anyone.getByText('Diallo Awa 1').first().waitFor();
    await accessible(anyone);
  }

  await desk.getByRole('button', { name: /^Retirer… Certificat de scolarité/ }).click();
  await desk.getByLabel('Motif').fill('Faux nom');
  await desk.getByRole('button', { name: 'Retirer ce document' }).click();
  await desk.locator('[aria-invalid=true], .banner.bad').first().waitFor();
  expect(await state(slug, certificate.serial)).toBe('current');
  await accessible(desk);
  await desk.getByLabel('Motif').fill('Délivré sous un faux nom');
  await desk.getByRole('button', { name: 'Retirer ce document' }).click();
  await desk.getByText('Délivré sous un faux nom').waitFor();
  await accessible(desk);
  await anyone.reload();
  await anyone.getByText('L’établissement l’a délivré, puis retiré').waitFor();
  expect(await opened(desk, 'Délivrer et télécharger le PDF')).toMatch(/^%PDF-/);
  await desk.getByText('n° 2').first().waitFor();
  expect(await mother.api.get(`/own-children/${pupil}/certificates`)).toMatchObject([{ number: 2 }]);
}, { within: 240_000 });
