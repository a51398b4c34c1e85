import { expect } from 'vitest';
import { journey, type Person } from '../build/journey.ts';
import { choose, sells } from '../build/sales.ts';

const stateOf = async (head: Person) => (await head.api.get('/subscription')).contract.state;

journey('a school on trial chooses a plan, pays by telephone and is active', async ({ page, server, login, accessible }) => {
  const { plan } = await sells(server);
  const school = await server.school();
  await login(school.head);
  await choose(page, plan);
  await page.getByRole('radio', { name: 'MTN MoMo' }).check();
  await page.getByLabel('Numéro qui paie').fill(`+22505${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}00`);
  await accessible();
  await page.getByRole('button', { name: /^Payer 29/ }).click();
  await page.getByText(/Le téléphone sonne/).waitFor();
  await page.getByText(/29\s500\sF\sCFA reçus/).waitFor();
  await page.getByText('Tout est payé.').waitFor();
  expect(await stateOf(school.head)).toBe('active');
});

journey('a school pays by card on the page of the provider, and comes back to its paid invoice', async ({ page, server, login }) => {
  const { plan } = await sells(server);
  const school = await server.school();
  await login(school.head);
  await choose(page, plan);
  await page.getByRole('radio', { name: 'Carte bancaire' }).check();
  await page.getByRole('button', { name: /^Payer 29/ }).click();
  await page.getByRole('button', { name: 'Payer', exact: true }).click();
  await page.waitForURL(/\/subscription/);
  await page.getByText('Tout est payé.').waitFor();
  expect(await stateOf(school.head)).toBe('active');
});

journey('a refusal of the telephone is told, and another number pays', async ({ page, server, login, accessible }) => {
  const { plan } = await sells(server);
  await login((await server.school()).head);
  await choose(page, plan);
  await page.getByRole('radio', { name: 'MTN MoMo' }).check();
  const digits = String(Math.floor(Math.random() * 1e6)).padStart(6, '0');
  await page.getByLabel('Numéro qui paie').fill(`+22505${digits}01`);
  await page.getByRole('button', { name: /^Payer 29/ }).click();
  await page.getByText(/solde/).waitFor();
  await accessible();
  await page.getByRole('button', { name: 'Recommencer' }).click();
  await page.getByRole('radio', { name: 'MTN MoMo' }).check();
  await page.getByLabel('Numéro qui paie').fill(`+22505${digits}00`);
  await page.getByRole('button', { name: /^Payer 29/ }).click();
  await page.getByText('Tout est payé.').waitFor();
});
