import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { daysFromNow, journey, type Person, type School } from '../../build/journey.ts';

const DESK = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, hasTouch: false, isMobile: false };
const PATIENCE = 30_000;
const SOON = 300;

/** As the screen writes it. */
const nameOf = ({ familyName, givenNames }: { familyName: string; givenNames: string }) => `${familyName.toUpperCase()} ${givenNames}`;

interface Given {
  school: School;
  teacher: Person;
  /** Class and period, as addresses have them. */
  council: string;
  subject: string;
}

/** A class with marks for each pupil in a term around today, counted as in Côte d’Ivoire. */
async function classroom(signUp: typeof School.signUp): Promise<Given> {
  const school = await signUp();
  const { api } = school.head;
  const [{ id }, year, subject] = await Promise.all([school.class('4e A', 4), school.year(), api.make('/subjects', { code: 'MATH', name: 'Mathématiques' })]);
  const [teacher, period] = await Promise.all([
    school.teacher(id),
    api.make('/periods', { year: year.id, kind: 'term', name: 'Trimestre 1', startsOn: daysFromNow(-60), endsOn: daysFromNow(20), position: 1 }),
    api.make('/periods', { year: year.id, kind: 'term', name: 'Trimestre 2', startsOn: daysFromNow(21), endsOn: daysFromNow(90), position: 2 }),
    api.make('/periods', { year: year.id, kind: 'term', name: 'Trimestre 3', startsOn: daysFromNow(91), endsOn: daysFromNow(190), position: 3 }),
    api.make('/grading-schemes', { version: 0, year: year.id, name: 'Règles', preset: 'ci-secondary' }),
    api.make('/phrases', { version: 0, text: 'Bon travail, régulier.', position: 0 }),
  ]);
  const book = `/gradebooks/${id}/${subject.id}/${period.id}`;
  const { categories, pupils: listed } = await api.get(book);
  const test = await api.make('/assessments', { version: 0, schoolClass: id, subject: subject.id, period: period.id, category: categories[0].code, title: 'Devoir 1', heldOn: daysFromNow(-9), maximum: 20, position: 0 });
  await api.put(`${book}/marks`, { cells: listed.map(({ id: pupil }: { id: string }, n: number) => ({ assessment: test.id, pupil, base: 0, score: 17 - 4 * n })) });
  return { school, teacher, council: `${id}/${period.id}`, subject: `${id}/${subject.id}/${period.id}` };
}

const state = ({ school, council }: Given) => school.head.api.get(`/councils/${council}/state`);
const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: PATIENCE, interval: 200 });
const title = (page: Page) => page.locator('h1').first();

journey('a teacher comments on a phone, also without a line, with a phrase of the school', async ({ page, context, server, login, accessible }) => {
  const given = await classroom(server.school);
  await login(given.teacher);
  await page.goto('/councils');
  await page.getByRole('link', { name: /Mathématiques/ }).click();
  await page.getByRole('textbox').first().waitFor();
  await accessible();
  await page.getByRole('button', { name: 'Phrases de l’école' }).first().click();
  await page.getByRole('button', { name: 'Bon travail, régulier.' }).click();
  await context.setOffline(true);
  await page.getByRole('textbox').nth(1).fill('Peut mieux faire');
  await page.getByText('sur cet appareil').first().waitFor();
  await context.setOffline(false);
  await until(async () => {
    const { pupils } = await given.school.head.api.get(`/comments/${given.subject}`);
    expect(pupils.map((each: { comment?: { text: string; version: number } }) => each.comment && [each.comment.text, each.comment.version])).toEqual([['Bon travail, régulier.', 1], ['Peut mieux faire', 1], undefined, undefined]);
  });
  await page.getByText('sur cet appareil').first().waitFor({ state: 'detached' });
});

journey('a council sits: pupil after pupil without a request between them, two people never overwrite each other, and closing seals the period', async ({ page, server, login, accessible }) => {
  const given = await classroom(server.school);
  const { api } = given.school.head;
  await login(given.school.head);
  await page.goto(`/councils/${given.council}`);
  await page.getByText('Moyennes par sexe').waitFor();
  await accessible();
  await page.getByRole('button', { name: 'Ouvrir le conseil' }).click();
  await page.getByRole('link', { name: 'Entrer en séance' }).click();
  await page.getByText('proposé').first().waitFor();
  await accessible();

  const asked: string[] = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (path.startsWith('/api/') && !path.endsWith('/state') && !path.endsWith('/sync')) asked.push(`${request.method()} ${path}`);
  });
  const names = (await api.get(`/councils/${given.council}`)).pupils.map(nameOf);
  for (const name of names.slice(1)) {
    const took = await page.evaluate(async (wanted) => {
      const start = performance.now();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true }));
      while (document.querySelector('h1')!.textContent !== wanted) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    }, name);
    expect(took).toBeLessThan(SOON);
  }
  expect(asked).toEqual([]);

  for (const name of names.slice(0, -1).reverse()) {
    await page.getByRole('button', { name: `Élève précédent, ${name}` }).click();
    await expect.poll(() => title(page).textContent()).toBe(name);
  }
  await page.locator('#comment').fill('Excellent trimestre.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => title(page).textContent()).toBe(names[1]);
  await until(async () => expect((await state(given)).verdicts[0]).toMatchObject({ comment: 'Excellent trimestre.', honours: ['tableau-d-honneur', 'felicitations'], decidedAt: expect.any(String) }));

  await page.locator('#comment').fill('Des efforts.');
  const second = (await api.get(`/councils/${given.council}`)).pupils[1].id;
  const nothing = { honours: [], refused: [], warnings: [], conduct: [] };
  await api.put(`/councils/${given.council}/verdicts/${second}`, { version: 0, comment: 'Vu par un autre.', ...nothing, decided: false });
  await page.getByRole('button', { name: 'Enregistrer, élève suivant' }).click();
  await page.getByRole('button', { name: 'Voir' }).click();
  await page.getByText('a enregistré autre chose').first().waitFor();
  await page.getByText('Vu par un autre.').first().waitFor();
  await accessible();
  await page.getByRole('button', { name: 'Garder la mienne' }).click();
  await page.getByRole('button', { name: 'Enregistrer, élève suivant' }).click();
  await until(async () => expect((await state(given)).verdicts.find(({ pupil }: { pupil: string }) => pupil === second)).toMatchObject({ comment: 'Des efforts.', version: 2 }));

  await page.goto(`/councils/${given.council}`);
  await page.getByRole('button', { name: 'Clore le conseil' }).click();
  await page.getByText('n’ont pas encore été décidés').waitFor();
  await accessible();
  await page.getByRole('button', { name: 'Clore et sceller la période' }).click();
  await page.getByRole('button', { name: 'Rouvrir' }).waitFor();
  expect((await api.get(`/councils/${given.council}`)).sealed).toBe(true);
  await page.getByRole('link', { name: 'Procès-verbal' }).click();
  await page.getByText('Félicitations').first().waitFor();
  await accessible();
  await page.goto(`/councils/${given.council}`);
  await page.getByRole('button', { name: 'Rouvrir' }).click();
  await page.locator('#reason').fill('Une copie a été retrouvée');
  await page.getByRole('dialog').getByRole('button', { name: 'Rouvrir' }).click();
  await page.getByRole('link', { name: 'Entrer en séance' }).waitFor();
  expect((await api.get(`/councils/${given.council}`)).sealed).toBe(false);
}, { ...DESK, within: 240_000 });

journey('a mark for conduct is written on a phone, kept as it stands at the school, and bars an honour in the council', async ({ page, server, login, accessible }) => {
  const given = await classroom(server.school);
  const { api } = given.school.head;
  await login(given.school.head);
  await page.goto(`/councils/${given.council}`);
  await page.getByRole('link', { name: 'Conduite' }).click();
  await page.getByText('0 sur 4').waitFor();
  await accessible();
  const [first, second] = (await api.get(`/councils/${given.council}`)).pupils;
  const conduct = (of: { familyName: string; givenNames: string }) => page.getByLabel(`Conduite, sur 20, ${nameOf(of)}`);
  await conduct(first).fill('bien');
  await page.getByText('Écrivez un nombre').waitFor();
  await conduct(first).fill('9,5');
  await conduct(second).fill('21');
  await page.getByText('Enregistré').waitFor();
  await conduct(second).blur();
  await page.getByText('de 0 à 20').waitFor();
  await accessible();
  expect((await api.get(`/councils/${given.council}`)).pupils.map(({ dossier }: { dossier: { conduct?: number } }) => dossier.conduct)).toEqual([9.5, undefined, undefined, undefined]);
  await page.reload();
  await expect.poll(() => conduct(first).inputValue()).toBe('9,5');
  expect((await api.get(`/councils/${given.council}`)).pupils[0].proposed).toContainEqual({ code: 'tableau-d-honneur', kind: 'honour', barred: true });
});
