import { readFileSync } from 'node:fs';
import { expect, vi } from 'vitest';
import { journey, says, type Person, type School } from '../build/journey.ts';

const PATIENCE = 30_000;
const SHEET = Buffer.from('La moitié de huit ?');

interface Given {
  school: School;
  teacher: Person;
  pupil: Person;
  schoolClass: string;
  subject: string;
}

/** A class with a teacher of everything, and a pupil of it who can log in. */
async function classroom(signUp: typeof School.signUp): Promise<Given> {
  const school = await signUp();
  const [{ id, pupils }, subject] = await Promise.all([school.class('4e A', 2), school.head.api.make('/subjects', { code: 'MATH', name: 'Mathématiques' })]);
  return { school, teacher: await school.teacher(id), pupil: await school.paperMember('pupil', pupils[0]), schoolClass: id, subject: subject.id };
}

journey('a teacher publishes a lesson, and a pupil reads it and does it without a network; it counts once', async ({ page, context, server, login, accessible }) => {
  const given = await classroom(server.school);
  await login(given.teacher);
  await page.goto('/courses');
  await accessible();
  await page.getByRole('button', { name: 'Commencer ce cours' }).click();
  await page.getByLabel('Ajouter un chapitre').fill('Fractions');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await page.getByRole('link', { name: 'Ajouter une leçon' }).click();
  await page.getByLabel('Titre', { exact: true }).first().fill('Une moitié');
  await page.getByRole('textbox', { name: 'Texte de la leçon' }).click();
  await page.keyboard.type('La moitié de dix est cinq.');
  await page.getByLabel('Adresse').fill('https://youtu.be/abcdefghijk');
  await page.getByLabel('Titre du lien').fill('Le film');
  await page.getByRole('button', { name: 'Ajouter une adresse' }).click();
  await page.getByLabel('Ajouter un fichier').setInputFiles({ name: 'fiche d’exercices.txt', mimeType: 'text/plain', buffer: SHEET });
  await page.getByRole('button', { name: 'Retirer «\u00a0fiche d’exercices\u00a0»' }).waitFor();
  await page.getByRole('radio', { name: 'Tout de suite' }).check();
  await accessible();
  await page.getByRole('button', { name: 'Enregistrer la leçon' }).click();
  await page.getByRole('link', { name: 'Une moitié' }).waitFor();
  await page.getByRole('button', { name: 'Publier le cours' }).click();
  await page.getByText('Les élèves de la classe voient').waitFor();
  await accessible();

  await context.clearCookies();
  await page.goto('about:blank');
  await login(given.pupil);
  await page.goto('/lessons');
  await page.getByRole('link', { name: 'Une moitié' }).click();
  await page.getByText('La moitié de dix est cinq.').waitFor();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /fiche d’exercices/ }).click()]);
  expect(readFileSync(await saved.path())).toEqual(SHEET);
  expect(await page.getByRole('link', { name: /Le film/ }).getAttribute('href')).toBe('https://www.youtube.com/watch?v=abcdefghijk');
  await accessible();
  await page.goBack();
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Une moitié' }).click();
  await page.getByText('La moitié de dix est cinq.').waitFor();
  await page.getByRole('button', { name: 'J’ai fait cette leçon' }).click();
  await page.getByText('Gardé sur ce téléphone').waitFor();
  await context.setOffline(false);
  const course = (await given.teacher.api.get('/courses')).items[0].course.id;
  await vi.waitFor(async () => expect((await given.teacher.api.get(`/courses/${course}/progress`)).pupils.map((pupil: { done: string[] }) => pupil.done.length).sort()).toEqual([0, 1]), { timeout: PATIENCE, interval: 200 });
}, { within: 240_000 });

journey('a lesson noted without a network reaches the family with its homework', async ({ page, context, server, login, accessible }) => {
  const given = await classroom(server.school);
  await login(given.teacher);
  await page.goto(`/class-log/${given.schoolClass}`);
  await page.getByText('Rien n’est noté cette semaine').waitFor();
  await accessible();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Noter une séance' }).click();
  await page.getByLabel('Ce qui a été fait').fill('Fractions, page 41');
  await page.getByLabel('Travail à faire').fill('Exercice 7');
  await page.getByRole('button', { name: 'Noter', exact: true }).click();
  await page.locator('.row.pencil').first().waitFor();
  await context.setOffline(false);
  await page.getByText('noté par').first().waitFor({ timeout: PATIENCE });
  await accessible();

  await context.clearCookies();
  await page.goto('about:blank');
  await login(given.pupil);
  await page.goto('/homework');
  await page.getByText('Exercice 7').waitFor();
  await page.getByText('Fractions, page 41').waitFor();
  await accessible();
});

/** A course with one lesson, as the interface of the school writes it. */
async function course({ teacher, schoolClass, subject }: Given): Promise<string> {
  const [id, module, lesson] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  const now = new Date().toISOString();
  await teacher.api.put(`/courses/${id}`, { version: 0, schoolClass, subject, title: 'Fractions', publishedAt: now });
  await teacher.api.put(`/courses/${id}/modules/${module}`, { version: 0, title: 'Partie 1' });
  await teacher.api.put(`/courses/${id}/lessons/${lesson}`, { version: 0, module, title: 'Une moitié', body: '<p>La moitié de dix est cinq.</p>', visibleFrom: now, items: [] });
  return id;
}

journey('a pupil who has read a lesson once reads it again without a network after the browser was closed, and opens the homework, too', async ({ server, login, device, expect: excuse }) => {
  excuse(/Failed to fetch|net::ERR/);
  const given = await classroom(server.school);
  await course(given);
  const phone = await device();
  let page = await phone.open();
  await login(given.pupil, page);
  await page.goto('/lessons');
  await page.getByRole('link', { name: 'Une moitié' }).click();
  await page.getByText('La moitié de dix est cinq.').waitFor();
  await page.goto('/homework');
  await page.getByText('Rien à faire pour l’instant').waitFor();
  await says(page, async () => {
    const [, list = '{}'] = /USED = (\{.*\});/.exec(await (await fetch('/sw.js')).text()) ?? [];
    const files: string[] = JSON.parse(list).courses;
    return (await Promise.all(files.map((file) => caches.match(file)))).every(Boolean);
  });
  await phone.close();

  page = await phone.open();
  await page.context().setOffline(true);
  await page.goto('/lessons');
  await page.getByRole('link', { name: 'Une moitié' }).click();
  await page.getByText('La moitié de dix est cinq.').waitFor();
  await page.goto('/homework');
  await page.getByText('Pas de réseau').waitFor();
}, { within: 180_000 });

journey('a teacher sees who has opened and done a lesson, and gives a score', async ({ page, server, login, accessible }) => {
  const given = await classroom(server.school);
  const id = await course(given);
  const { membership, person } = await given.pupil.api.get('/auth/me');
  expect(membership).toBeDefined();
  const { courses } = await given.pupil.api.get(`/own-children/${person}/courses`);
  await login(given.teacher);
  await page.goto(`/course-progress/${id}`);
  await page.getByText('0\u00a0% de ce qui est publié est fait.').waitFor();
  await page.getByRole('button', { name: new RegExp(`${courses[0].modules[0].lessons[0].title}.*pas ouverte`) }).first().click();
  await page.getByLabel('Résultat, en pour cent').fill('85');
  await page.getByRole('button', { name: 'Enregistrer le résultat' }).click();
  await page.getByRole('button', { name: /85/ }).waitFor();
  await page.getByText('85\u00a0% en moyenne').waitFor();
  await accessible();
});
