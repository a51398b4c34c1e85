import { randomUUID } from 'node:crypto';
import { join, type Person, type Walk } from './journey.ts';
import { tablesOf } from './journey/database.ts';

export interface Sales {
  finance: Person;
  /** The plan's name. */
  plan: string;
  /** The plan's key. */
  planId: string;
}

/** Finance sells in Senegal, by a plan of one journey's own, and takes money by telephone and by card. @param minimum what a small school pays, without taxes */
export async function sells(server: Walk['server'], minimum = 25_000): Promise<Sales> {
  const email = `finance.${randomUUID().slice(0, 8)}@example.org`;
  await (await server.operator()).api.put(`/colleagues/${randomUUID()}`, { email, name: 'Rama Gaye', language: 'fr' });
  const finance = await join(email);
  const { api } = finance;
  const sellers = await api.get('/finance/sellers');
  if (!sellers.some(({ country }: { country: string }) => country === 'SN')) {
    await api.make('/finance/sellers', { code: 'ECSN', country: 'SN', name: 'EduConnect Sénégal', address: 'Dakar', taxId: 'NINEA 1', bank: 'SN08 0001', version: 0 });
  }
  const plan = `Formule ${randomUUID().slice(0, 8)}`;
  const { id: planId } = await api.make('/finance/plans', { code: plan.toLowerCase().replace(' ', '-'), name: plan, currency: 'XOF', term: 'term', tiers: [{ price: 500 }], minimum });
  const value = (key: string, text = 'demonstration') => ({ name: key, value: text });
  const account = { version: 0, currency: 'XOF', paused: false };
  await api.make('/payment-accounts', { ...account, provider: 'mtn-momo', label: 'MoMo', settings: [value('environment', 'mtnivorycoast')], secrets: ['subscription-key', 'api-user', 'api-key'].map((key) => value(key)) });
  await api.make('/payment-accounts', { ...account, provider: 'stripe', label: 'Carte', settings: [], secrets: [value('secret-key', 'sk_test_demonstration'), value('webhook-secret', 'whsec_demonstration')] });
  return { finance, plan, planId };
}

/** Chooses the plan on the screen, after its price was told. */
export async function choose(page: Walk['page'], plan: string): Promise<void> {
  await page.goto('/subscription');
  await page.getByText(/Essai gratuit/).waitFor();
  await page.locator('li', { hasText: plan }).getByRole('button', { name: 'Voir mon prix' }).click();
  await page.getByText(/29\s500\sF\sCFA TTC/).waitFor();
  await page.getByRole('button', { name: `Choisir ${plan}` }).click();
  await page.getByText(/Formule choisie/).waitFor();
}

/** The day after so many days past the day of payment, with what the product does by itself on it. */
export async function late(code: string, days: number): Promise<void> {
  await tablesOf(code, async ({ sql }) => {
    await sql`UPDATE platform.invoice SET due_on = current_date - ${days}::int WHERE party = (SELECT id FROM platform.establishment WHERE code = ${code})`;
    await sql`UPDATE platform.contract SET staged_on = current_date - 1 WHERE establishment_id = (SELECT id FROM platform.establishment WHERE code = ${code})`;
    await sql`INSERT INTO platform.billing_run (day, beat_at) VALUES (current_date, '-infinity') ON CONFLICT (day) DO UPDATE SET state = 'running', beat_at = '-infinity'`;
    await sql`INSERT INTO platform.work (kind, payload) VALUES ('billing.daily', jsonb_build_object('day', current_date))`;
  });
}

/** How far it has come with a school that does not pay. */
export const stageOf = (code: string): Promise<string> =>
  tablesOf(code, async ({ sql }) => (await sql`SELECT stage FROM platform.contract c JOIN platform.establishment e ON e.id = c.establishment_id WHERE e.code = ${code}`)[0]!.stage);
