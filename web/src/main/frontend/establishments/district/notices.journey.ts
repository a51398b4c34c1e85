import { expect } from 'vitest';
import { journey } from '../../build/journey.ts';
import { district } from './given.ts';

journey('a district writes to its heads, and sees who has read it', async ({ page, server, login, accessible }) => {
  const { officer, school } = await district(server);
  await login(officer);
  await page.goto('/broadcast');
  await page.getByText('Aucun message envoyé').waitFor();
  await page.getByLabel('Objet').fill('Réunion des directions');
  await page.locator('textarea[name=body]').fill('Jeudi à dix heures, à l’IEF.');
  await accessible();
  await page.getByRole('button', { name: 'Envoyer aux directions' }).click();
  await page.getByText('Message parti à 1 établissement.').waitFor();
  await page.getByRole('link', { name: /Réunion des directions/ }).click();
  await page.getByText('Lu par 0 sur 1').waitFor();
  await page.getByText(school.name).waitFor();
  await accessible();

  await login(school.head);
  await page.goto('/notices');
  await page.getByRole('heading', { name: 'Réunion des directions' }).waitFor();
  expect(await page.getByText('Jeudi à dix heures').count()).toBe(0);
  await page.getByRole('button', { name: 'Lire le message' }).click();
  await page.getByText('Jeudi à dix heures, à l’IEF.').waitFor();
  await accessible();

  await login(officer);
  await page.goto('/broadcast');
  await page.getByText('Lu par 1 sur 1').waitFor();
}, { within: 240_000 });
