import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { daysFromNow, journey } from '../build/journey.ts';
import { sells } from '../build/sales.ts';

journey('finance gives out a code of reduction, and sees the school that used it', async ({ page, server, login, accessible }) => {
  const { finance, plan } = await sells(server);
  const code = `J-${randomUUID().slice(0, 8).toUpperCase()}`;
  await login(finance);
  await page.goto('/finance/coupons');
  await page.getByLabel('Code', { exact: true }).fill(code);
  await page.getByLabel('Pourcentage', { exact: true }).fill('20');
  await page.getByLabel('Dernier jour').fill(daysFromNow(90));
  await page.getByLabel('Nombre d’écoles, au plus').fill('3');
  await accessible();
  await page.getByRole('button', { name: 'Donner ce code' }).click();
  const row = page.locator('li', { hasText: code });
  await row.getByText('utilisé 0 fois sur 3').waitFor();
  const school = await server.school();
  const { contract, offers } = await school.head.api.get('/subscription');
  await school.head.api.put('/subscription/plan', { plan: offers.find(({ name }: { name: string }) => name === plan).id, coupon: code, version: contract.version });
  await page.reload();
  await row.getByRole('link', { name: 'utilisé 1 fois sur 3' }).click();
  await page.getByRole('heading', { name: `Abonnements avec le code ${code}` }).waitFor();
  await page.getByText(school.name).waitFor();
});

journey('what a provider is told in secret is written and never shown again', async ({ page, server, login, accessible }) => {
  const { finance } = await sells(server);
  const label = `Caisse ${randomUUID().slice(0, 8)}`;
  await login(finance);
  await page.goto('/finance/providers');
  await page.getByRole('button', { name: 'Nouveau compte' }).click();
  await page.getByLabel('Opérateur').selectOption('stripe');
  await page.getByLabel('Monnaie').selectOption('XOF');
  await page.getByLabel('Nom du compte').fill(label);
  await page.getByLabel('Clé secrète').fill('sk_test_journey');
  await page.getByLabel('Secret des avis').fill('whsec_journey');
  await page.getByRole('checkbox').check();
  await accessible();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('button', { name: new RegExp(label) }).click();
  await page.getByText('Enregistré. Laissez vide pour le garder.').first().waitFor();
  expect(await page.getByLabel('Clé secrète').inputValue()).toBe('');
  const kept = (await finance.api.get('/payment-accounts')).find((each: { label: string }) => each.label === label);
  expect(kept).toMatchObject({ paused: true, secrets: ['secret-key', 'webhook-secret'] });
});
