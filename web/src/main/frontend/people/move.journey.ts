import { expect } from 'vitest';
import { daysFromNow, journey } from '../build/journey.ts';

journey('a head moves a pupil, sends it twice, and the pupil has moved once', async ({ page, server, login, accessible }) => {
  const school = await server.school();
  const { pupils } = await school.class('6e A', 1);
  const other = await school.class('6e B');
  await login(school.head);
  await page.goto(`/people/pupil/${pupils[0]}`);
  await page.getByText('En 6e A depuis').waitFor();
  await page.getByRole('button', { name: 'Changer de classe' }).click();
  await page.getByLabel('Nouvelle classe').selectOption(other.id);
  await page.getByLabel('Motif').fill('Demande de la famille');
  await accessible();

  await page.route('**/api/v1/pupils/*/move/*', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  }, { times: 1 });
  await page.getByRole('button', { name: 'Passer en 6e B' }).click();
  await page.getByText('elle ne comptera qu’une fois').waitFor();
  await page.getByRole('button', { name: 'Passer en 6e B' }).click();

  await page.getByText('En 6e B depuis').waitFor();
  const stays = await school.head.api.all(`/enrollments?pupil=${pupils[0]}`);
  expect(stays).toHaveLength(2);
  expect(stays.filter((stay) => !stay.endsOn)).toMatchObject([{ schoolClass: other.id, startsOn: daysFromNow(0), reason: 'Demande de la famille' }]);
});

journey('a pupil leaves, is off the list, and comes back', async ({ page, server, login }) => {
  const school = await server.school();
  const { id, pupils } = await school.class('6e A', 2);
  await login(school.head);
  await page.goto(`/people/pupil/${pupils[0]}`);
  await page.getByRole('button', { name: 'Départ' }).click();
  await page.getByLabel('Motif').fill('Déménagement');
  await page.getByRole('button', { name: 'Enregistrer le départ' }).click();

  await page.getByText('A quitté l’établissement.', { exact: true }).waitFor();
  await page.getByText('Déménagement').waitFor();
  expect((await school.head.api.get(`/classes/${id}/roster`)).pupils).toHaveLength(1);

  await page.getByRole('button', { name: 'Inscrire dans une classe' }).click();
  await page.getByLabel('Classe', { exact: true }).selectOption(id);
  await page.getByRole('dialog').getByRole('button', { name: 'Inscrire dans une classe' }).click();
  await page.getByText('En 6e A depuis').waitFor();
  expect((await school.head.api.get(`/classes/${id}/roster`)).pupils).toHaveLength(2);
});

journey('two people change one file: what only one changed is kept, what both changed is chosen', async ({ page, server, login, accessible }) => {
  const school = await server.school();
  const { pupils } = await school.class('6e A', 1);
  const path = `/pupils/${pupils[0]}`;
  await login(school.head);
  await page.goto(`/people/pupil/${pupils[0]}/edit`);
  await page.getByLabel('Lieu de naissance').fill('Thiès');
  await page.getByLabel('Matricule').fill('M-1');

  const { person, ...file } = await school.head.api.get(path);
  await school.head.api.put(path, { version: file.version, enteredOn: file.enteredOn, admissionNumber: 'M-2', person: { ...strip(person), address: 'Quartier Randoulène' } });
  await page.getByRole('button', { name: 'Enregistrer' }).click();

  await page.getByText('Quelqu’un a modifié cette fiche').waitFor();
  await page.getByText('Quartier Randoulène').waitFor();
  await accessible();
  await page.getByRole('radio', { name: /M-2/ }).check();
  await page.getByRole('button', { name: 'Enregistrer ce choix' }).click();
  await page.getByRole('heading', { level: 1, name: /DIALLO/ }).waitFor();
  expect(await school.head.api.get(path)).toMatchObject({ admissionNumber: 'M-2', person: { birthPlace: 'Thiès', address: 'Quartier Randoulène' } });
});

const strip = ({ id: _, ...person }: { id: string }) => person;

journey('a teacher reads the file of a pupil of his own and changes nothing', async ({ page, server, login }) => {
  const school = await server.school();
  const [mine, other] = await Promise.all([school.class('6e A', 1), school.class('6e B', 1)]);
  const teacher = await school.teacher(mine.id);
  await login(teacher);
  await page.goto(`/people/pupil/${mine.pupils[0]}`);
  await page.getByRole('heading', { name: 'Responsables' }).waitFor();
  for (const name of ['Changer de classe', 'Modifier la fiche', 'Ajouter un responsable']) expect(await page.getByText(name).count()).toBe(0);

  await page.goto(`/people/pupil/${other.pupils[0]}`);
  await page.getByRole('button', { name: 'Réessayer' }).waitFor();
  await page.goto('/people/enrol');
  await page.getByText('ne fait pas partie de votre rôle').first().waitFor();
});
