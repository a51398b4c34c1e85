import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { join, journey, type Person, type Walk } from '../build/journey.ts';
import { again } from '../build/journey/school.ts';
import { sells } from '../build/sales.ts';

const SCHOOLS = 12;

/** A district and its schools, as the operator puts them in. */
async function district(server: Walk['server']): Promise<{ id: string; officer: Person }> {
  const { api } = await server.operator();
  const code = `D-${randomUUID().slice(0, 8).toUpperCase()}`;
  const email = `officer.${code.toLowerCase()}@example.org`;
  const { id } = await api.make('/districts', { name: `IEF ${code}`, kind: 'IEF', code, country: 'SN', administratorName: 'Mame Diarra Bousso', administratorEmail: email, language: 'fr' });
  for (let n = 1; n <= SCHOOLS; n++) {
    const school = `${code}-${n}`;
    await again(`/sign-ups/${randomUUID()}`, { name: `École ${school}`, code: school, country: 'SN', language: 'fr', currency: 'XOF', timeZone: 'Africa/Dakar', contactName: 'Awa Ndiaye', contactEmail: `head.${school.toLowerCase()}@example.org`, district: id }, api);
  }
  return { id, officer: await join(email) };
}

journey('a district chooses a plan for twelve schools and pays its one invoice by a transfer that the bank’s statement matches', async ({ page, server, login, accessible, device }) => {
  const { finance, plan } = await sells(server);
  const { id, officer } = await district(server);
  await finance.api.put(`/finance/districts/${id}/contract`);
  await login(officer);
  await page.goto('/subscription');
  await page.getByText(/Essai gratuit/).waitFor();
  await page.locator('li', { hasText: plan }).getByRole('button', { name: 'Voir mon prix' }).click();
  await page.getByRole('button', { name: `Choisir ${plan}` }).click();
  await page.getByText(/Formule choisie/).waitFor();
  const { invoices } = await officer.api.get('/subscription');
  expect(invoices).toHaveLength(1);
  await accessible();

  const desk = await (await device({ viewport: { width: 1280, height: 800 } })).open();
  await login(finance, desk);
  await desk.goto('/finance/bank');
  const [{ number, total }] = invoices;
  const statement = `date;amount;currency;payer;message;reference\n${new Date().toISOString().slice(0, 10)};${total};XOF;IEF;Facture ${number};VIR ${number}\n`;
  const seller = await desk.locator('select[name=seller] option', { hasText: '· SN ·' }).getAttribute('value');
  await desk.locator('select[name=seller]').selectOption(seller);
  await desk.locator('select[name=format]').selectOption('csv');
  await desk.locator('input[type=file]').setInputFiles({ name: 'releve.csv', mimeType: 'text/csv', buffer: Buffer.from(statement) });
  await desk.locator('form', { has: desk.locator('input[type=file]') }).locator('.actions button').click();
  await desk.getByText(/1 rapproch/).first().waitFor();
  await accessible(desk);

  await page.goto('/subscription');
  await page.getByText('Tout est payé.').waitFor();
  expect((await officer.api.get('/subscription')).contract.state).toBe('active');
}, { within: 240_000 });
