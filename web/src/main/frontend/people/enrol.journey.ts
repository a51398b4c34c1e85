import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from '../build/journey.ts';

async function fillIn(page: Page, given: string, schoolClass: string): Promise<void> {
  await page.getByLabel('Nom de famille').first().fill('Sarr');
  await page.getByLabel('Prénoms').first().fill(given);
  await page.getByRole('radio', { name: 'Fille' }).check();
  await page.getByRole('radio', { name: 'Année environ' }).check();
  await page.getByLabel('Année', { exact: true }).fill('2013');
  await page.getByLabel('Classe', { exact: true }).selectOption(schoolClass);
}

async function giveMother(page: Page): Promise<void> {
  await page.getByLabel('Nom de famille').last().fill('Faye');
  await page.getByLabel('Prénoms').last().fill('Khady');
  await page.getByLabel('Téléphone').fill('77 123 45 67');
}

journey('a head enrols a pupil, and answers lost on the way make nobody twice', async ({ page, server, login, accessible }) => {
  const school = await server.school();
  const { id } = await school.class('6e B', 2);
  await login(school.head);
  await page.goto('/people');
  await page.getByRole('link', { name: 'Inscrire un élève' }).click();
  await fillIn(page, 'Ndeye Coumba', id);
  await giveMother(page);
  await accessible();

  for (const call of ['pupils', 'enrollments', 'people', 'guardianships']) {
    await page.route(`**/api/v1/${call}/*`, async (route) => {
      if (route.request().method() !== 'PUT') return route.fallback();
      await route.fetch();
      await route.abort('connectionreset');
    }, { times: 1 });
    await page.getByRole('button', { name: 'Inscrire l’élève' }).click();
    await page.getByText('elle ne comptera qu’une fois').waitFor();
  }
  await page.getByRole('button', { name: 'Inscrire l’élève' }).click();

  await page.getByRole('heading', { name: 'SARR Ndeye Coumba' }).waitFor();
  await page.getByText('née vers 2013').waitFor();
  await page.getByText('En 6e B depuis').waitFor();
  await page.getByRole('link', { name: 'Faye Khady' }).waitFor();
  await accessible();
  const found = await school.head.api.all('/people?q=sarr&kind=pupil');
  expect(found).toHaveLength(1);
  expect(await school.head.api.all(`/enrollments?pupil=${found[0].id}`)).toHaveLength(1);
  expect(await school.head.api.all(`/guardianships?pupil=${found[0].id}`)).toMatchObject([{ familyName: 'Faye', phone: '+221771234567', custody: true }]);
  expect((await school.head.api.all('/people?q=faye')).filter((each) => each.familyName === 'Faye')).toHaveLength(1);
});

journey('a homonym is shown with matricule and birth, and enrolled only when the head says it is another child', async ({ page, server, login, accessible }) => {
  const school = await server.school();
  const { id } = await school.class('6e B');
  await school.head.api.make('/pupils', { person: { familyName: 'Sarr', givenNames: 'Awa', birthDate: '2013-01-01', birthPrecision: 'year' }, admissionNumber: 'M-0042' });
  await login(school.head);
  await page.goto('/people/enrol');
  await fillIn(page, 'Awa', id);
  await page.getByRole('radio', { name: 'Plus tard' }).check();
  await page.getByText('vers 2013 · M-0042').waitFor();

  await page.getByRole('button', { name: 'Inscrire l’élève' }).click();
  await page.getByRole('alert').getByText('Un élève du même nom').waitFor();
  await accessible();
  expect(await school.head.api.all('/people?q=sarr&kind=pupil')).toHaveLength(1);

  await page.getByLabel('C’est un autre enfant').check();
  await page.getByRole('button', { name: 'Inscrire l’élève' }).click();
  await page.getByRole('heading', { name: 'SARR Awa' }).waitFor();
  expect(await school.head.api.all('/people?q=sarr&kind=pupil')).toHaveLength(2);
});

journey('a refusal stands at its field, and what was entered stays', async ({ page, server, login }) => {
  const school = await server.school();
  const { id } = await school.class('6e B');
  await login(school.head);
  await page.goto('/people/enrol');
  await fillIn(page, 'Awa', id);
  await giveMother(page);
  await page.getByLabel('Téléphone').fill('12');
  await page.getByRole('button', { name: 'Inscrire l’élève' }).click();

  await page.locator('#guardianPhone-wrong').waitFor();
  const mother = page.locator('input[name=guardianFamily]');
  await mother.fill('S'.repeat(500));
  await page.getByLabel('Téléphone').fill('77 123 45 67');
  await page.getByRole('button', { name: 'Inscrire l’élève' }).click();
  await page.locator('#guardianFamily-wrong').waitFor();
  expect(await page.locator('#familyName-wrong').count()).toBe(0);
  expect(await page.getByLabel('Prénoms').first().inputValue()).toBe('Awa');
  await mother.fill('Sarr');
  await page.getByRole('button', { name: 'Inscrire l’élève' }).click();
  await page.getByRole('heading', { name: 'SARR Awa' }).waitFor();
});

journey('somebody is found by a name written otherwise, by the keyboard alone', async ({ page, server, login, accessible }) => {
  const school = await server.school();
  await school.class('6e B', 12);
  await login(school.head);
  await page.goto('/people');
  await page.getByRole('link', { name: 'Ba Ibrahima' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('ndiaie mousa');
  await page.getByRole('link', { name: 'Diallo' }).first().waitFor({ state: 'detached' });
  const found = page.getByRole('link', { name: 'Ndiaye Moussa' });
  await found.first().waitFor();
  await accessible();

  await found.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /NDIAYE Moussa/ }).waitFor();
  await page.goBack();
  await found.first().waitFor();
  await expect.poll(() => page.getByLabel('Chercher').inputValue()).toBe('ndiaie mousa');
}, { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });
