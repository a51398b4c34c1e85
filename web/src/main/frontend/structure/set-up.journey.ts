import { expect } from 'vitest';
import { daysFromNow, journey } from '../build/journey.ts';

journey('the administrator of a new school is told step by step what is missing, until it is ready', async ({ page, server, login, accessible }) => {
  const school = await server.school();
  const { head } = school;
  await login(await school.member('school_admin'));
  await page.goto('/structure');
  await page.getByText('Il manque encore l’année scolaire').waitFor();
  await accessible();

  await page.getByRole('link', { name: 'Créer l’année scolaire' }).click();
  await page.getByRole('button', { name: 'Nouvelle année' }).click();
  await page.getByLabel('Nom', { exact: true }).fill('Cette année');
  await page.getByLabel('Premier jour').fill(daysFromNow(-30));
  await page.getByLabel('Dernier jour').fill(daysFromNow(200));
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('heading', { name: 'Année Cette année' }).waitFor();

  await page.getByRole('button', { name: 'Ajouter une période' }).click();
  await page.getByLabel('Nom', { exact: true }).fill('Semestre 1');
  await page.getByLabel('Sorte').fill('semestre');
  await page.getByLabel('Premier jour').fill(daysFromNow(-40));
  await page.getByLabel('Dernier jour').fill(daysFromNow(60));
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await page.locator('#startsOn-wrong').waitFor();
  await page.getByLabel('Premier jour').fill(daysFromNow(-30));
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('img', { name: /1 période/ }).waitFor();
  await accessible();

  await page.goto('/structure/lists');
  await page.getByRole('button', { name: 'Ajouter un niveau' }).click();
  await page.getByLabel('Nom', { exact: true }).fill('6e');
  await page.getByLabel('Code').fill('6e');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('à chaque cours').first().waitFor();

  await page.goto('/subjects');
  await page.getByRole('button', { name: 'Ajouter une matière' }).click();
  await page.getByLabel('Nom', { exact: true }).fill('Mathématiques');
  await page.getByLabel('Code').fill('MATH');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByLabel('Mathématiques, Tout le niveau').waitFor();

  await page.goto('/structure/bell');
  await page.getByRole('button', { name: 'Ajouter un créneau' }).click();
  await page.getByLabel('Nom', { exact: true }).fill('1re heure');
  await page.getByLabel('Code').fill('H1');
  await page.getByLabel('Début').fill('08:00');
  await page.getByLabel('Fin').fill('09:00');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('1re heure').first().waitFor();

  await page.goto('/structure');
  await page.getByText('Il manque encore les classes').waitFor();
  await page.goto('/classes');
  await page.getByRole('link', { name: 'Nouvelle classe' }).first().click();
  await page.getByLabel('Nom', { exact: true }).fill('6e A');
  await page.getByLabel('6e', { exact: true }).check();
  await page.getByRole('button', { name: 'Créer la classe' }).click();
  await page.getByRole('heading', { name: '6e A' }).waitFor();
  expect(await head.api.all('/classes')).toMatchObject([{ name: '6e A', code: '6e A', kind: 'class' }]);

  await page.goto('/structure');
  await page.getByText('Il manque encore les élèves').waitFor();
});

journey('a weight is written into the grid, and one that another wrote meanwhile is shown beside it', async ({ page, server, login, accessible }) => {
  const school = await server.school();
  const [year, level] = await Promise.all([school.year(), school.level()]);
  const subject = await school.head.api.make('/subjects', { code: 'MATH', name: 'Mathématiques' });
  await login(school.head);
  await page.goto('/subjects');
  const cell = page.getByLabel('Mathématiques, Tout le niveau');
  await cell.fill('2,5');
  await cell.press('Enter');
  await expect.poll(() => school.head.api.all('/coefficients')).toMatchObject([{ value: 2.5 }]);

  const [{ id, version }] = await school.head.api.all('/coefficients');
  await school.head.api.put(`/coefficients/${id}`, { version, year: year.id, level: level.id, subject: subject.id, value: 4 });
  await cell.fill('3');
  await cell.press('Enter');
  await page.getByText('quelqu’un a écrit autre chose', { exact: false }).or(page.getByText('Quelqu’un a écrit autre chose')).first().waitFor();
  await accessible();
  await page.getByRole('button', { name: 'Garder 4' }).click();
  await expect.poll(() => cell.inputValue()).toBe('4');
  expect(await school.head.api.all('/coefficients')).toMatchObject([{ value: 4 }]);
});
