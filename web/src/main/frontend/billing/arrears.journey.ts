import { expect, vi } from 'vitest';
import { Api, journey, lettersTo } from '../build/journey.ts';
import { choose, late, sells, stageOf } from '../build/sales.ts';

/** A server that was busy may take a while until it has looked at all contracts. */
const PATIENCE = 60_000;

journey('a school that does not pay is reminded, then reads only, then is suspended, and is back within a minute of its transfer with nothing missing', async ({ page, server, login, accessible, device, expect: excuse }) => {
  excuse(/40\d|503/);
  const { finance, plan } = await sells(server);
  const school = await server.school();
  const { id } = await school.class('6e A', 3);
  await login(school.head);
  await choose(page, plan);
  const stands = (stage: string) => vi.waitFor(async () => expect(await stageOf(school.code)).toBe(stage), { timeout: PATIENCE, interval: 200 });

  await late(school.code, 3);
  await stands('reminded');
  await vi.waitFor(() => expect(lettersTo(school.head.login).join()).toContain('Rappel'), { timeout: PATIENCE, interval: 200 });
  await page.goto('/subscription');
  await page.getByText('en retard').first().waitFor();
  await accessible();

  await late(school.code, 15);
  await stands('readonly');
  await page.goto('/subscription');
  await page.getByText('Sans paiement, tout se lit et rien ne s’écrit').waitFor();
  await vi.waitFor(() => expect(school.head.api.make('/levels', { code: 'X', name: 'X', position: 9, rollUnit: 'lesson' })).rejects.toMatchObject({ status: 503 }), { timeout: PATIENCE, interval: 200 });
  expect((await school.head.api.get(`/classes/${id}/roster`)).pupils).toHaveLength(3);

  await late(school.code, 30);
  await stands('suspended');
  await vi.waitFor(() => expect(school.head.api.get('/classes')).rejects.toMatchObject({ status: 404 }), { timeout: PATIENCE, interval: 200 });

  const desk = await (await device()).open();
  await login(finance, desk);
  await desk.goto('/finance');
  await desk.getByRole('link', { name: new RegExp(school.name) }).first().click();
  await desk.getByRole('button', { name: 'Enregistrer un virement' }).click();
  await desk.getByLabel(/^Montant/).fill('29500');
  await desk.getByLabel(/^Référence/).fill('VIR 1');
  await desk.locator('dialog').getByRole('button', { name: 'Enregistrer un virement' }).click();
  await desk.getByText('payée').first().waitFor();
  const paid = Date.now();

  await vi.waitFor(async () => {
    const back = await new Api().logIn(school.head.login, school.head.password);
    expect((await back.get(`/classes/${id}/roster`)).pupils).toHaveLength(3);
  }, { timeout: PATIENCE, interval: 500 });
  expect(Date.now() - paid).toBeLessThan(PATIENCE);
  expect(await stageOf(school.code)).toBe('none');
  await page.goto('about:blank');
  await page.context().clearCookies();
  await login(school.head);
  await page.goto(`/classes/${id}`);
  await page.getByText('3 élèves').first().waitFor();
}, { within: 300_000 });
