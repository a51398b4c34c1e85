import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { journey, lettersTo, PASSWORD, secretOf, Refused, type Walk } from '../build/journey.ts';

type Page = Walk['page'];

/** Fills the form of the sign-up and sends it. */
async function signUp(page: Page, code: string, email: string): Promise<void> {
  await page.goto('/login');
  await page.getByRole('link', { name: 'Inscrire un établissement' }).click();
  await page.getByLabel('Nom de l’établissement').fill(`Collège ${code}`);
  await page.getByLabel('Pays').selectOption('CI');
  await page.getByLabel('Code officiel').fill(code);
  await page.getByText(/Français, Franc CFA.*Africa\/Abidjan/i).waitFor();
  await page.getByLabel('Nom et prénom').fill('Adjoua Kouassi');
  await page.getByLabel('Adresse e').fill(email);
  await page.getByLabel(/J’accepte/).check();
  await page.getByRole('button', { name: 'Inscrire l’établissement' }).click();
}

journey('a school signs up, its answer is lost, it sends again, and there is one school and one letter', async ({ page, context, server, accessible }) => {
  const code = `S-${randomUUID().slice(0, 8).toUpperCase()}`;
  const email = `${code.toLowerCase()}@example.org`;
  let lost = false;
  await context.route('**/api/v1/sign-ups/*', async (route) => {
    if (lost) return route.continue();
    lost = true;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await signUp(page, code, email);
  await page.getByText(/La ligne a coupé/).waitFor();
  await page.getByRole('button', { name: 'Inscrire l’établissement' }).click();
  await page.getByText(`Collège ${code} est inscrit.`).waitFor();
  await accessible();

  const operator = await server.operator();
  expect(await operator.api.all(`/establishments?q=${code}`)).toHaveLength(1);
  await page.goto(`/password#${await secretOf(email)}`);
  expect(lettersTo(email)).toHaveLength(1);
  await page.getByLabel('Nouveau mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click();
  await page.getByRole('heading', { name: 'Mot de passe enregistré' }).waitFor();
});

journey('a code that another school has is told at the field', async ({ page, server }) => {
  const { code } = await server.school({ country: 'CI' });
  await signUp(page, code, `${randomUUID().slice(0, 8)}@example.org`);
  await page.locator('#code-wrong').waitFor();
});

journey('the operator finds a school that has just signed up, suspends it, opens it again and closes it for good', async ({ page, server, login, api, accessible }) => {
  const school = await server.school();
  await login(await server.operator());
  await page.goto('/establishments');
  await page.getByRole('link', { name: new RegExp(school.name) }).waitFor();
  await accessible();
  await page.getByLabel('Nom ou code').fill(school.code);
  await expect.poll(() => page.locator('a.row').count()).toBe(1);
  await page.locator('a.row').click();
  await page.getByRole('heading', { name: 'Ce que l’établissement a déclaré' }).waitFor();
  await accessible();

  await page.getByRole('button', { name: 'Suspendre' }).click();
  await page.getByLabel('Pourquoi').fill('Essai du parcours');
  await page.getByRole('dialog').getByRole('button', { name: 'Suspendre' }).click();
  await page.getByRole('button', { name: 'Rouvrir' }).waitFor();
  await expect(school.head.api.get('/school-years')).rejects.toBeInstanceOf(Refused);

  await page.getByRole('button', { name: 'Rouvrir' }).click();
  await page.getByLabel('Pourquoi').fill('Fin de l’essai');
  await page.getByRole('dialog').getByRole('button', { name: 'Rouvrir' }).click();
  await page.getByRole('button', { name: 'Suspendre' }).waitFor();
  const again = await api.logIn(school.head.login, school.head.password);
  expect(await again.all('/school-years')).toEqual([]);

  await page.getByRole('button', { name: 'Fermer définitivement' }).click();
  const close = page.getByRole('dialog').getByRole('button', { name: 'Fermer définitivement' });
  expect(await close.isDisabled()).toBe(true);
  await page.getByLabel('Pour confirmer').fill(school.code);
  await accessible();
  await close.click();
  await page.locator('.chip.bad').getByText('Fermé').waitFor();
});

journey('the operator makes a district, puts a school under it, and its officer sees the school', async ({ page, server, login, context, accessible }) => {
  const school = await server.school();
  const operator = await server.operator();
  const name = `IEF ${school.code}`;
  const email = `ief.${school.code.toLowerCase()}@example.org`;
  await login(operator);
  await page.goto('/districts');
  await page.getByRole('link', { name: 'Nouveau district' }).click();
  await page.getByLabel('Nom', { exact: true }).fill(name);
  await page.getByLabel('Genre').fill('IEF');
  await page.getByLabel('Pays').selectOption('SN');
  await page.getByLabel('Nom et prénom').fill('Alioune Sy');
  await page.getByLabel('Adresse e').fill(email);
  await accessible();
  await page.getByRole('button', { name: 'Enregistrer le district' }).click();
  await page.waitForURL('**/districts');

  const [{ id }] = await operator.api.all(`/establishments?q=${school.code}`);
  await page.goto(`/establishments/${id}`);
  await page.getByLabel('District').selectOption({ label: `${name} (IEF)` });
  await page.getByRole('button', { name: 'Rattacher' }).click();
  await page.getByText('Rattachement enregistré').waitFor();

  await context.clearCookies();
  await page.evaluate(() => localStorage.clear());
  await page.goto(`/password#${await secretOf(email)}`);
  await page.getByLabel('Nouveau mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click();
  await page.getByRole('heading', { name: 'Mot de passe enregistré' }).waitFor();
  await login({ login: email, password: PASSWORD, api: operator.api });
  await page.getByText('1 établissement. Tous sont ouverts.').waitFor();
  await page.getByText(school.name).waitFor();
  await accessible();
  await page.getByLabel('Nom ou code').fill('rien de tel');
  await page.getByText(/Aucun établissement pour/).waitFor();
});
