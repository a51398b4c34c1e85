import { expect } from 'vitest';
import { daysFromNow, journey } from '../build/journey.ts';
import { charged } from '../build/fees.ts';

journey('the bursar sees a pupil who has left with an instalment to come, and lets a part of it off once', async ({ page, server, login, accessible }) => {
  const { school, bursar, family, pupil } = await charged(server);
  await school.head.api.put(`/pupils/${pupil}/leaving`, { on: daysFromNow(0), reason: 'Déménagement' });
  await login(bursar);
  await page.goto('/fees/leavers');
  await page.getByText(/1 élève parti a encore des versements à venir/).waitFor();
  await page.getByText(/1 versement à venir\s: 20\s000\sF\sCFA/).waitFor();
  await accessible();
  await page.getByRole('button', { name: 'Régler' }).click();
  await page.getByRole('radio', { name: 'Une partie' }).check();
  await page.getByLabel('Montant').fill('12 000');
  await page.getByLabel('Motif').fill('Déménagement en cours d’année');
  await accessible();
  await page.getByRole('button', { name: /^Annuler 12\s000/ }).click();
  await page.getByText('Aucun départ à régler').waitFor();
  const { balance, due } = await bursar.api.get(`/fees/families/${family.id}`);
  expect({ balance, due }).toEqual({ balance: 28_000, due: 20_000 });
  await page.goto(`/fees/families/${family.id}`);
  await page.getByText(/Déménagement en cours d’année/).first().waitFor();
});
