import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { daysFromNow, journey } from '../../build/journey.ts';
import { tablesOf } from '../../build/journey/database.ts';
import { sells } from '../../build/sales.ts';

/** What the nightly comparison of an account leaves: 29 500 on both sides, and 12 000 that only the provider knows of. */
async function compared(account: string, code: string): Promise<void> {
  await tablesOf(code, async ({ sql }) => {
    for (const [reference, told, booked] of [['agreed', 29_500, 29_500], ['unbooked', 12_000, null]] as const) {
      await sql`INSERT INTO platform.statement_line (provider_account_id, reference, day, told_amount, told_currency, booked_amount, booked_currency)
        VALUES (${account}, ${`${reference}-${account.slice(-6)}`}, ${daysFromNow(-1)}, ${told}, 'XOF', ${booked}, ${booked && 'XOF'})`;
    }
  });
}

journey('finance sees the day on which a statement and the books differ, reads both sides and says what it came to', async ({ page, server, login, accessible }) => {
  const { finance } = await sells(server);
  const school = await server.school();
  const label = `Caisse ${randomUUID().slice(0, 8)}`;
  const { id: account } = await finance.api.make('/payment-accounts', { version: 0, currency: 'XOF', paused: true, provider: 'stripe', label, settings: [], secrets: [{ name: 'secret-key', value: 'sk_test_journey' }, { name: 'webhook-secret', value: 'whsec_journey' }] });
  await compared(account, school.code);
  await login(finance);
  await page.goto('/finance/statements');
  const days = page.getByRole('region', { name: new RegExp(label) });
  await days.getByRole('button', { name: /1 écart à expliquer/ }).click();
  await page.getByText(/2 paiements, 41\s500\sF\sCFA/).waitFor();
  await page.getByText(`agreed-${account.slice(-6)}`).waitFor();
  await accessible();
  await page.locator('li', { hasText: `unbooked-${account.slice(-6)}` }).first().getByRole('button', { name: 'Expliquer' }).click();
  await page.getByLabel('Ce qu’il en est').fill('Payé au guichet de la banque, pièce 14.');
  await accessible();
  await page.getByRole('button', { name: 'Garder l’explication' }).click();
  await days.getByRole('button', { name: /1 paiement concorde/ }).waitFor();
  await page.locator('.tabs').getByRole('button', { name: 'Tous' }).click();
  await page.locator('li', { hasText: `unbooked-${account.slice(-6)}` }).getByText('Payé au guichet de la banque, pièce 14.').first().waitFor();
  const kept = (await finance.api.get('/payment-accounts/statements/differences')).items.find((each: { account: string }) => each.account === account);
  expect(kept).toMatchObject({ difference: 'not-booked', toldAmount: 12_000 });
  await page.goto('/finance/providers');
  await page.getByRole('button', { name: new RegExp(`${label}.*en pause`) }).waitFor();
});
