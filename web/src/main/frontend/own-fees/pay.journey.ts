import { expect } from 'vitest';
import { journey } from '../build/journey.ts';
import { charged } from '../build/fees.ts';

journey('a guardian pays what is late by Orange Money and gets a numbered receipt', async ({ page, server, login, accessible }) => {
  const { guardian, bursar, family } = await charged(server);
  await login(guardian);
  await page.goto('/own-fees');
  await page.getByText(/20\s000\sF\sCFA à payer maintenant/).waitFor();
  await page.getByText(family.number).waitFor();
  await accessible();
  await page.getByRole('radio', { name: 'Orange Money' }).check();
  await page.getByRole('button', { name: /^Payer 20\s000/ }).click();
  await page.getByRole('button', { name: 'Payer', exact: true }).click();
  await page.waitForURL(/\/own-fees/);
  await page.getByText(/Reçu R-/).waitFor();
  await page.getByText(/20\s000\sF\sCFA avant le/).waitFor();
  await accessible();
  const paper = page.waitForEvent('download');
  await page.getByRole('button', { name: /Ouvrir le reçu R-/ }).click();
  expect((await paper).suggestedFilename()).toMatch(/^R-.*\.pdf$/);
  const { balance, due, receipts } = await bursar.api.get(`/fees/families/${family.id}`);
  expect({ balance, due }).toEqual({ balance: 20_000, due: 0 });
  expect(receipts).toMatchObject([{ amount: 20_000, way: 'orange-money' }]);
}, { within: 180_000 });

journey('without a network a guardian still reads what is due, and nothing offers to take money', async ({ page, server, login, context }) => {
  const { guardian } = await charged(server);
  await login(guardian);
  await page.goto('/own-fees');
  await page.getByRole('button', { name: /^Payer/ }).waitFor();
  await page.route('**/api/v1/own-fees', (route) => route.abort('internetdisconnected'));
  await page.reload();
  await page.getByText(/L’école n’a pas répondu/).waitFor();
  await page.getByText(/20\s000\sF\sCFA à payer maintenant/).waitFor();
  expect(await page.getByRole('button', { name: /^Payer/ }).count()).toBe(0);
  await context.unrouteAll();
});
