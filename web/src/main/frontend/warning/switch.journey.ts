import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { journey } from '../build/journey.ts';

const RECKONED = 120_000;

journey('a head reads what early warning is worth here, switches it off, and on again', async ({ page, server, login, accessible }) => {
  const school = await server.school();
  await school.class('6e A', 3);
  const { api } = school.head;
  const state = () => api.get('/warnings/state');
  await login(school.head);
  await page.goto('/warnings');
  await page.getByText('Pas encore calculé').waitFor();
  await accessible();
  await api.put(`/own-nights/${randomUUID()}`);
  await expect.poll(async () => (await state()).levels.length, { timeout: RECKONED }).toBeGreaterThan(0);
  await page.reload();
  await page.getByText(/Trop peu d’années passées/).waitFor();

  await page.getByRole('button', { name: 'Arrêter l’alerte précoce' }).click();
  await page.getByText('Tout ce qui est calculé sera effacé').waitFor();
  await accessible();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click();
  expect((await state()).refused).toBe(false);
  await page.getByRole('button', { name: 'Arrêter l’alerte précoce' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Arrêter l’alerte précoce' }).click();
  await page.getByText('L’alerte précoce est arrêtée').waitFor();
  expect(await state()).toMatchObject({ refused: true, levels: [] });

  await page.getByRole('button', { name: 'Reprendre l’alerte précoce' }).click();
  await page.getByText('Reprise. Les alertes reviennent').waitFor();
  await page.getByText('L’alerte précoce est arrêtée').waitFor({ state: 'detached' });
  await expect.poll(async () => (await state()).levels.length, { timeout: RECKONED }).toBeGreaterThan(0);
  await page.reload();
  await page.getByText(/Trop peu d’années passées/).waitFor();
}, { within: 300_000 });

journey('a mother refuses early warning for her child, and only for hers', async ({ page, server, login }) => {
  const school = await server.school();
  const { pupils } = await school.class('6e A', 2);
  const mother = await school.guardian(pupils[0]!);
  await login(mother);
  await page.goto('/children');
  await page.locator(`a[href$="/${pupils[0]}"]`).first().click();
  const agreed = page.getByRole('checkbox', { name: 'L’école peut le faire pour mon enfant' });
  await agreed.waitFor();
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/v1/own-children/*/warning', async (route) => held.then(() => route.continue()));
  await agreed.uncheck();
  expect(await agreed.isChecked(), 'before the school has answered').toBe(false);
  answer();
  await page.getByText(/^Refusé\. Plus rien/).waitFor();
  expect((await mother.api.get(`/own-children/${pupils[0]}/warning`)).refused).toBe(true);
  await page.unroute('**/api/v1/own-children/*/warning');

  await page.route('**/api/v1/own-children/*/warning', (route) => route.abort('internetdisconnected'));
  await agreed.click();
  await page.getByText(/^Pas de réseau\. Rien n’a changé/).waitFor();
  expect(await agreed.isChecked(), 'what was not saved').toBe(false);
  await expect(mother.api.get(`/own-children/${pupils[1]}/warning`)).rejects.toMatchObject({ status: 404 });
});
