import { vi } from 'vitest';
import { journey, type Person } from '../../build/journey.ts';
import { sells } from '../../build/sales.ts';

const PATIENCE = 60_000;
const SELLER = 'EduConnect Côte d’Ivoire';

/** The simulated authority knows no customer whose net ends with these. */
const UNKNOWN_CUSTOMER = 25_006;

/** A seller where the State signs invoices; another journey may have made it. */
async function sellsInIvoryCoast({ api }: Person): Promise<void> {
  const sellers = await api.get('/finance/sellers');
  if (sellers.some(({ country }: { country: string }) => country === 'CI')) return;
  await api.make('/finance/sellers', { code: 'ECCI', country: 'CI', name: SELLER, address: 'Abidjan', taxId: 'CI-1', version: 0 });
}

/** What the school owes at once for the plan. */
async function chosen({ api }: Person, plan: string): Promise<string> {
  const { contract } = await api.get('/subscription');
  const { invoices } = await api.put('/subscription/plan', { plan, version: contract.version });
  return invoices[0].number;
}

journey('finance keeps a seller’s key, sees why the State refused an invoice, and enters the number it has it under', async ({ page, server, login, accessible }) => {
  const { finance, planId } = await sells(server, UNKNOWN_CUSTOMER);
  await sellsInIvoryCoast(finance);
  const school = await server.school({ country: 'CI', timeZone: 'Africa/Abidjan' });
  await login(finance);
  await page.goto('/finance/clearances');
  await page.getByRole('button', { name: new RegExp(`${SELLER}`) }).click();
  await page.getByLabel('Système de l’État').selectOption('fne');
  await page.getByLabel('Établissement').fill('EduConnect Abidjan');
  await page.getByLabel('Point de vente').fill('Caisse 1');
  await page.getByLabel('Clé d’API').fill('demonstration');
  await accessible();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('Guichet enregistré.').waitFor();
  await page.getByRole('button', { name: new RegExp(`${SELLER}.*FNE`) }).click();
  await page.getByText(/Une clé est gardée/).waitFor();

  const number = await chosen(school.head, planId);
  const row = page.locator('li', { hasText: number });
  await vi.waitFor(async () => {
    await page.goto('/finance/clearances');
    await page.getByRole('button', { name: 'Refusées' }).click();
    await row.waitFor({ timeout: 2_000 });
  }, { timeout: PATIENCE });
  await row.getByText(/L’administration dit\u00a0: «\sLe NCC du client est inconnu\s»/).waitFor();
  await accessible();
  await row.getByRole('button', { name: 'Saisir le numéro' }).click();
  await page.getByRole('textbox', { name: 'Numéro de l’État' }).fill(`9606123E${Date.now()}`);
  await page.getByRole('textbox', { name: 'Adresse du QR' }).fill('https://fne.example/verification/1');
  await accessible();
  await page.locator('dialog').getByRole('button', { name: 'Saisir le numéro' }).click();
  await page.getByText(/la facture part au client/).waitFor();
  await page.getByRole('button', { name: 'Normalisées' }).click();
  await row.getByRole('link', { name: number }).click();
  await page.getByText('Ce qui l’a réglée').waitFor();
}, { within: 180_000 });
