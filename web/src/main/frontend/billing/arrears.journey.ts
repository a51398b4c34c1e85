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

journey('a suspended school pays by the link of its last letter, without a login, and is back', async ({ page, server, login, device, accessible, expect: excuse }) => {
  excuse(/40\d|503/);
  const { plan } = await sells(server);
  const school = await server.school();
  await login(school.head);
  await choose(page, plan);
  for (const [days, stage] of [[3, 'reminded'], [15, 'readonly'], [30, 'suspended']] as const) {
    await late(school.code, days);
    await vi.waitFor(async () => expect(await stageOf(school.code)).toBe(stage), { timeout: PATIENCE, interval: 200 });
  }
  const letter = await vi.waitFor(() => lettersTo(school.head.login).find((each) => each.includes('suspendu.'))!, { timeout: PATIENCE, interval: 200 });
  const phone = await (await device()).open();

  await phone.goto(/\/pay\/[\w-]+/.exec(letter)![0]);
  await phone.getByText(school.name).waitFor();
  await phone.getByRole('radio', { name: 'MTN MoMo' }).check();
  await phone.getByLabel('Numéro qui paie').fill(`+22505${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}00`);
  await accessible(phone);
  await phone.getByRole('button', { name: /^Payer 29/ }).click();
  await phone.getByText('Cette facture est payée.').waitFor();
  await vi.waitFor(async () => expect((await school.head.api.get('/subscription')).contract.stage).toBe('none'), { timeout: PATIENCE, interval: 500 });
  await phone.goto('/pay/x');
  await phone.getByText('Ce lien ne mène à aucune facture').waitFor();
}, { within: 300_000 });
