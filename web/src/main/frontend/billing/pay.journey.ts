import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { join, journey, type Person, type Walk } from '../build/journey.ts';

/** Finance sells in Senegal, by a plan of this journey's own, and takes money by telephone and by card. */
async function sells(server: Walk['server']): Promise<string> {
  const email = `finance.${randomUUID().slice(0, 8)}@example.org`;
  await (await server.operator()).api.put(`/colleagues/${randomUUID()}`, { email, name: 'Rama Gaye', language: 'fr' });
  const { api } = await join(email);
  const sellers = await api.get('/finance/sellers');
  if (!sellers.some(({ country }: { country: string }) => country === 'SN')) {
    await api.make('/finance/sellers', { code: 'ECSN', country: 'SN', name: 'EduConnect Sénégal', address: 'Dakar', taxId: 'NINEA 1', bank: 'SN08 0001', version: 0 });
  }
  const name = `Formule ${randomUUID().slice(0, 8)}`;
  await api.make('/finance/plans', { code: name.toLowerCase().replace(' ', '-'), name, currency: 'XOF', term: 'term', tiers: [{ price: 500 }], minimum: 25_000 });
  const value = (key: string, text = 'demonstration') => ({ name: key, value: text });
  const account = { version: 0, currency: 'XOF', paused: false };
  await api.make('/payment-accounts', { ...account, provider: 'mtn-momo', label: 'MoMo', settings: [value('environment', 'mtnivorycoast')], secrets: ['subscription-key', 'api-user', 'api-key'].map((key) => value(key)) });
  await api.make('/payment-accounts', { ...account, provider: 'stripe', label: 'Carte', settings: [], secrets: [value('secret-key', 'sk_test_demonstration'), value('webhook-secret', 'whsec_demonstration')] });
  return name;
}

/** Chooses the plan on the screen, after its price was told. */
async function choose(page: Walk['page'], plan: string): Promise<void> {
  await page.goto('/subscription');
  await page.getByText(/Essai gratuit/).waitFor();
  await page.locator('li', { hasText: plan }).getByRole('button', { name: 'Voir mon prix' }).click();
  await page.getByText(/29\s500\sF\sCFA TTC/).waitFor();
  await page.getByRole('button', { name: `Choisir ${plan}` }).click();
  await page.getByText(/Formule choisie/).waitFor();
}

const stateOf = async (head: Person) => (await head.api.get('/subscription')).contract.state;

journey('a school on trial chooses a plan, pays by telephone and is active', async ({ page, server, login, accessible }) => {
  const plan = await sells(server);
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
  const plan = await sells(server);
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
  const plan = await sells(server);
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
