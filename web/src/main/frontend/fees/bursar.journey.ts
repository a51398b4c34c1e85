import { expect } from 'vitest';
import { journey } from '../build/journey.ts';
import { charged } from '../build/fees.ts';

journey('the bursar plans a year, and the families are charged', async ({ page, server, login, accessible }) => {
  const school = await server.school();
  await school.class('3e A', 2);
  const bursar = await school.member('bursar');
  await login(bursar);
  await page.goto('/fees/plan');
  await page.getByRole('button', { name: 'Nouveau tarif' }).click();
  await page.getByLabel('Nom', { exact: true }).fill('Scolarité');
  for (const [n, day] of [[1, '2026-10-31'], [2, '2027-01-31']] as const) {
    if (n > 1) await page.getByRole('button', { name: 'Ajouter un versement' }).click();
    const part = page.getByRole('group', { name: `Versement ${n}` });
    await part.getByLabel('À payer avant le').fill(day);
    await part.getByLabel('Montant').fill('20 000');
  }
  await page.getByText(/Total\s: 40\s000\sF\sCFA/).waitFor();
  await accessible();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText(/2 élèves\s: 80\s000\sF\sCFA/).waitFor();
  await page.getByRole('button', { name: 'Facturer les familles' }).click();
  await page.getByText('Tous les élèves sont facturés selon ces tarifs.').waitFor();
  await accessible();
  await page.goto('/fees');
  await page.getByText(/80\s000\sF\sCFA à encaisser/).waitFor();
  expect((await bursar.api.get('/fees/families')).items).toHaveLength(2);
});

journey('the bursar takes 5 000 in cash from somebody who is not the guardian, prints the receipt and closes the day with a difference', async ({ page, server, login, accessible }) => {
  const { bursar, family } = await charged(server);
  await login(bursar);
  await page.goto('/fees');
  await page.getByRole('link', { name: new RegExp(family.number) }).click();
  await page.getByLabel('Montant').fill('5000');
  await page.getByLabel('Qui paie').fill('Ibrahima Sarr, oncle');
  await accessible();
  await page.getByRole('button', { name: /^Encaisser 5\s000/ }).click();
  await page.getByText(/5\s000\sF\sCFA reçus de Ibrahima Sarr, oncle/).waitFor();
  await page.getByText(/cinq mille/i).waitFor();
  const paper = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Imprimer le reçu' }).click();
  expect((await paper).suggestedFilename()).toMatch(/^R-.*\.pdf$/);
  await accessible();

  await page.goto('/fees/cash');
  await page.getByLabel('Compté').fill('4500');
  await page.getByText(/Écart de -500\sF\sCFA/).waitFor();
  await page.getByLabel('Motif').fill('Monnaie mal rendue le matin');
  await accessible();
  await page.getByRole('button', { name: 'Clôturer la caisse' }).click();
  await page.locator('li').getByText(/Monnaie mal rendue/).waitFor();
  const [day] = (await bursar.api.get('/fees/cash-days?own=true')).items;
  expect(day).toMatchObject({ expected: 5_000, counted: 4_500, difference: -500 });
  const { balance, receipts } = await bursar.api.get(`/fees/families/${family.id}`);
  expect(balance).toBe(35_000);
  expect(receipts).toMatchObject([{ amount: 5_000, payerName: 'Ibrahima Sarr, oncle', way: 'cash' }]);
});

journey('families that are late are listed by age and exported, and nothing is shut', async ({ page, server, login, accessible }) => {
  const { bursar, family } = await charged(server);
  await login(bursar);
  await page.goto('/fees/debtors');
  await page.getByRole('link', { name: new RegExp(family.number) }).waitFor();
  await accessible();
  const rows = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter en CSV' }).click();
  expect((await rows).suggestedFilename()).toBe('debtors.csv');
  await page.getByText(/ne ferme jamais/).waitFor();
});
