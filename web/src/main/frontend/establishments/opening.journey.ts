import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { join, journey, lettersTo } from '../build/journey.ts';

journey('an officer opens a school in the district, its head is written to, and the officer closes it for good', async ({ page, server, login, accessible }) => {
  const { api } = await server.operator();
  const code = `O-${randomUUID().slice(0, 8).toUpperCase()}`;
  const email = `officer.${code.toLowerCase()}@example.org`;
  await api.make('/districts', { name: `IEF ${code}`, kind: 'IEF', code, country: 'SN', administratorName: 'Mame Diarra Bousso', administratorEmail: email, language: 'fr' });
  await login(await join(email));
  await page.goto('/schools');
  await page.getByRole('link', { name: 'Ouvrir un établissement' }).click();
  await page.locator('summary', { hasText: 'Africa/Dakar' }).waitFor();
  await accessible();
  const head = `head.${code.toLowerCase()}@example.org`;
  await page.getByLabel('Nom de l’établissement').fill(`École ${code}`);
  await page.getByLabel('Code officiel').fill(code);
  await page.getByLabel('Nom et prénom').fill('Awa Ndiaye');
  await page.getByLabel('Adresse e').fill(head);
  await page.getByRole('button', { name: 'Ouvrir un établissement' }).click();
  await page.getByText(`École ${code} est ouvert.`).waitFor();
  await expect.poll(() => lettersTo(head).length).toBe(1);

  await page.getByRole('link', { name: `École ${code}` }).click();
  await page.getByText(/Rien n’est compté pour ce mois/).waitFor();
  await accessible();
  await page.getByRole('button', { name: 'Fermer définitivement' }).click();
  await page.getByLabel('Pour confirmer').fill(code);
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer définitivement' }).click();
  await page.getByText('Aucun établissement dans ce district').waitFor();
});
