import { expect } from 'vitest';
import { journey } from '../build/journey.ts';
import { asks, PATIENCE, REASON, twoSchools } from './given.ts';

journey('two heads agree, and a pupil goes from one school to the other with her file', async ({ page, server, login, accessible }) => {
  const given = await twoSchools(server);
  const { giving, receiving, pupil, matricule } = given;
  await login(receiving.head);
  await asks(page, given);
  await accessible();
  expect(await page.getByRole('region', { name: matricule }).textContent()).not.toContain('DIALLO');

  await login(giving.head);
  await page.goto('/transfers');
  const asked = page.getByRole('region', { name: matricule });
  await asked.getByText(/Diallo/i).waitFor();
  await asked.getByText(REASON).waitFor();
  await accessible();
  await asked.getByRole('button', { name: 'Accorder' }).click();
  await expect.poll(async () => (await receiving.head.api.get('/transfers')).items[0].state, { timeout: PATIENCE }).toBe('given');
  expect((await giving.head.api.get(`/pupils/${pupil}`)).leftOn).toBeTruthy();

  await login(receiving.head);
  await page.goto('/transfers');
  await page.getByText('Dossier prêt').waitFor();
  await page.getByRole('button', { name: 'Recevoir le dossier' }).click();
  await page.getByText('Arrivé', { exact: true }).waitFor();
  await accessible();
  await page.getByRole('link', { name: 'Inscrire dans une classe' }).click();
  await page.getByRole('heading', { level: 1, name: /Diallo/i }).waitFor();
  await page.getByText(matricule).waitFor();
}, { within: 240_000 });

journey('a head refuses a transfer with a reason, and the other reads it', async ({ page, server, login }) => {
  const given = await twoSchools(server);
  const { giving, receiving, pupil } = given;
  await login(receiving.head);
  await asks(page, given);

  await login(giving.head);
  await page.goto('/transfers');
  await page.getByRole('button', { name: 'Refuser' }).click();
  await page.getByLabel('Pourquoi refuser').fill('non');
  await page.getByRole('button', { name: 'Refuser' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Pourquoi refuser').fill('La famille ne nous a rien dit');
  await page.getByRole('button', { name: 'Refuser' }).click();
  await page.getByText('Refusé', { exact: true }).waitFor();

  await login(receiving.head);
  await page.goto('/transfers');
  await page.getByText('Raison : La famille ne nous a rien dit').waitFor();
  expect((await giving.head.api.get(`/pupils/${pupil}`)).leftOn).toBeFalsy();
}, { within: 240_000 });
