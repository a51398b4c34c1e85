import type { Page } from 'playwright-core';
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { journey, type School, type Walk } from '../build/journey.ts';

const REASON = 'La famille déménage dans une autre ville';
const PATIENCE = 60_000;

interface Given {
  giving: School;
  receiving: School;
  /** The short name of the giving school. */
  address: string;
  pupil: string;
  matricule: string;
}

/** Two schools, and a pupil of one whom the other knows by her number. */
async function twoSchools(server: Walk['server']): Promise<Given> {
  const address = `ecole-${randomUUID().slice(0, 8)}`;
  const [giving, receiving] = await Promise.all([server.school({ slug: address }), server.school()]);
  const [pupil] = (await giving.class('6e A', 1)).pupils as [string];
  const matricule = `M-${randomUUID().slice(0, 6)}`;
  await giving.head.api.put(`/people/${pupil}/identifiers/matricule`, { value: matricule });
  return { giving, receiving, address, pupil, matricule };
}

async function asks(page: Page, { address, matricule }: Given): Promise<void> {
  await page.goto('/transfers');
  await page.getByText('Aucun transfert').waitFor();
  await page.locator('input[name=school]').fill(address);
  await page.locator('input[name=identifier]').fill(matricule);
  await page.locator('input[name=reason]').fill(REASON);
  await page.getByRole('button', { name: 'Demander', exact: true }).click();
  await page.getByText('Demandé', { exact: true }).waitFor();
}

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
