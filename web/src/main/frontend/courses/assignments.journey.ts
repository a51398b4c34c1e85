import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { daysFromNow, journey, type Person, type School } from '../build/journey.ts';

const DESK = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, hasTouch: false, isMobile: false };
const PATIENCE = 30_000;
/** A picture of one point. */
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

interface Given {
  school: School;
  teacher: Person;
  pupil: Person;
  pupils: string[];
  /** Class, subject and period, as addresses have them. */
  book: string;
}

/** A class with a teacher of Maths, an assessment to come, and a pupil who logs in. */
async function classroom(signUp: typeof School.signUp): Promise<Given> {
  const school = await signUp();
  const { api } = school.head;
  const [{ id, pupils }, year, subject] = await Promise.all([school.class('4e A', 3), school.year(), api.make('/subjects', { code: 'MATH', name: 'Mathématiques' })]);
  const [teacher, pupil, period] = await Promise.all([
    school.teacher(id),
    school.paperMember('pupil', pupils[0]),
    api.make('/periods', { year: year.id, kind: 'semester', name: 'Semestre 1', startsOn: daysFromNow(-60), endsOn: daysFromNow(20), position: 1 }),
    api.make('/grading-schemes', { version: 0, year: year.id, name: 'Règles', preset: 'sn-secondary' }),
  ]);
  await api.make('/assessments', { version: 0, schoolClass: id, subject: subject.id, period: period.id, category: 'devoir', title: 'Devoir maison', heldOn: daysFromNow(0), maximum: 20, position: 0 });
  return { school, teacher, pupil, pupils, book: `${id}/${subject.id}/${period.id}` };
}

/** One second into the microphone. */
async function speak(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer un message vocal' }).click();
  const stop = page.getByRole('button', { name: 'Arrêter l’enregistrement' });
  await stop.waitFor();
  await page.waitForFunction((since) => performance.now() - since > 1_000, await page.evaluate(() => performance.now()));
  await stop.click();
  await page.getByRole('button', { name: 'Écouter le message vocal' }).waitFor();
}

/** The message is there and plays. */
async function heard(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 0.2);
}

journey('a teacher sets an assignment with a rubric; a pupil hands it in without a line, with a photograph, and it arrives once; it is marked by keys and by voice, given back, heard, and stands in the gradebook', async ({ page, context, server, login, accessible, device }) => {
  const given = await classroom(server.school);
  const desk = await (await device(DESK)).open();
  await login(given.teacher, desk);
  await desk.goto('/assignments');
  await desk.getByText('Pas encore de devoir').waitFor();
  await desk.getByRole('link', { name: 'Donner un devoir' }).click();
  await desk.getByLabel('Titre').fill('Rédaction');
  await desk.getByLabel('Consigne').fill('Racontez le marché.');
  await desk.getByLabel('À remettre pour le').fill(`${daysFromNow(2)}T18:00`);
  await desk.getByRole('button', { name: 'Ajouter un critère' }).click();
  await desk.getByLabel('Critère 1').last().fill('Idées');
  await desk.getByLabel('Points').last().fill('20');
  await desk.getByLabel('Dans le cahier de notes').selectOption({ label: 'Devoir maison' });
  await accessible(desk);
  await desk.getByRole('button', { name: 'Donner le devoir' }).click();
  await desk.getByText('0 sur 3 ont remis leur travail').waitFor();
  await accessible(desk);
  const assignment = new URL(desk.url()).pathname;

  await login(given.pupil);
  await page.goto('/homework');
  await page.getByText('1 travail à faire').waitFor();
  await accessible();
  await page.getByRole('link', { name: /Rédaction/ }).click();
  await page.getByText('Racontez le marché.').waitFor();
  await context.setOffline(true);
  await page.getByLabel('Votre réponse').fill('Le marché s’éveille.');
  await page.getByLabel('Ajouter des photos').setInputFiles({ name: 'cahier.png', mimeType: 'image/png', buffer: PICTURE });
  await page.getByText('cahier.png').waitFor();
  await accessible();
  await page.getByRole('button', { name: 'Remettre le devoir' }).click();
  await page.getByText('Votre travail est gardé sur cet appareil').waitFor();
  const work = () => given.teacher.api.get(`${assignment}/pupils/${given.pupils[0]}`);
  expect((await work()).attempts).toHaveLength(0);
  await context.setOffline(false);
  await page.getByText('Reçu par l’école').waitFor();
  await page.getByRole('button', { name: /cahier\.png/ }).waitFor();
  const { attempts } = await work();
  expect(attempts).toHaveLength(1);
  expect(attempts[0]).toMatchObject({ text: 'Le marché s’éveille.', late: false, files: [{ name: 'cahier.png', mediaType: 'image/png', bytes: PICTURE.length }] });
  await accessible();

  await desk.goto(assignment);
  await desk.getByText('1 sur 3 ont remis leur travail, 1 reste à noter').waitFor();
  await desk.getByRole('button', { name: /Diallo/ }).click();
  await desk.getByRole('button', { name: /cahier\.png/ }).click();
  await desk.getByRole('img', { name: 'cahier.png' }).waitFor();
  await desk.getByText('Très bien').click();
  await desk.getByLabel('Appréciation pour l’élève').fill('Bien vu.');
  await speak(desk);
  await accessible(desk);
  await desk.keyboard.press('Control+Enter');
  await desk.getByRole('button', { name: 'Rendre la copie notée' }).click();
  await desk.getByText('Les élèves voient maintenant leurs notes').waitFor();
  await vi.waitFor(async () => expect((await given.school.head.api.get(`/gradebooks/${given.book}`)).marks.map(({ score }: { score: number }) => score)).toEqual([20]), { timeout: PATIENCE });

  await page.reload();
  await page.getByText('Bien vu.').waitFor();
  await heard(page, 'Écouter le message du professeur');
  expect(await page.locator('.figure').textContent()).toContain('20');
  await accessible();
  await login(await given.school.guardian(given.pupils[0]!), page);
  await page.goto('/homework');
  await page.getByRole('link', { name: /Rédaction/ }).click();
  await page.getByText('Bien vu.').waitFor();
  await accessible();
}, { within: 240_000 });
