import { journey } from '../../build/journey.ts';
import { tablesOf } from '../../build/journey/database.ts';
import { choose, sells } from '../../build/sales.ts';

const WEEK = 7 * 86_400;

/** What the provider's message leaves with the newest payment of the school: an hour after it was made its bank doubts it. */
async function doubted(code: string): Promise<string> {
  return tablesOf(code, async ({ sql }) => {
    const now = Math.floor(Date.now() / 1000);
    const reference = `dp_${now}${code.slice(-4)}`;
    const told = { reason: 'fraudulent', state: 'needs-response', amount: 29_500, currency: 'XOF', fee: 1_500, opened: now, due: now + WEEK, evidence: false, withdrawn: true, returned: false };
    await sql`UPDATE platform.payment SET disputes = ${sql.json({ [reference]: told })}
      WHERE subject_id IN (SELECT i.id FROM platform.invoice i JOIN platform.establishment e ON e.id = i.party WHERE e.code = ${code})`;
    return reference;
  });
}

journey('finance sees a payment that its payer’s bank doubts, by when to answer, and opens the invoice behind it', async ({ page, server, login, accessible, device }) => {
  const { finance, plan } = await sells(server);
  const school = await server.school();
  await login(school.head);
  await choose(page, plan);
  await page.getByRole('radio', { name: 'Carte bancaire' }).check();
  await page.getByRole('button', { name: /^Payer 29/ }).click();
  await page.getByRole('button', { name: 'Payer', exact: true }).click();
  await page.getByText('Tout est payé.').waitFor();
  const reference = await doubted(school.code);

  const desk = await (await device()).open();
  await login(finance, desk);
  await desk.goto('/finance/disputes');
  await desk.getByText(/à répondre\./).waitFor();
  const dispute = desk.locator('section', { hasText: reference }).last();
  await dispute.getByText(/Répondez avant le .* dans votre espace Stripe/).waitFor();
  await dispute.getByText('retenu par l’opérateur').waitFor();
  await accessible(desk);
  await dispute.getByRole('link', { name: /^Ouvrir la facture/ }).click();
  await desk.getByText('Ce qui l’a réglée').waitFor();
  await desk.getByText('paiement', { exact: true }).waitFor();
});
