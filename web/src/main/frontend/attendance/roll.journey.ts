import { expect } from 'vitest';
import { journey } from '../build/journey.ts';
import { held, lessons, openRoll, ready, rollPath } from '../build/rolls.ts';

const LOST = /Failed to fetch|ERR_INTERNET_DISCONNECTED|net::ERR/;
const finish = { name: 'Terminer l’appel' };

journey('a teacher on a slow line takes the roll in two taps', async ({ page, context, server, login, accessible }) => {
  const given = await lessons(server.school);
  await login(given.teacher);
  await ready(page);
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  await accessible();
  await openRoll(page, given, 0, 1);
  await accessible();
  await page.getByRole('button', finish).click();
  await page.getByText('Enregistré à l’école').waitFor();
  await accessible();
  expect(await held(given, 0, 1)).toEqual({ version: 1, exceptions: [], saves: 1 });
});

journey('two rolls without a line outlive a killed browser and arrive once each', async ({ server, login, device, expect: excuse }) => {
  excuse(LOST);
  const given = await lessons(server.school);
  const phone = await device();
  let page = await phone.open();
  await login(given.teacher, page);
  await ready(page);
  // A browser writes its cookies down when it is closed; the one of a login a moment ago would be lost with the power.
  await phone.close();
  page = await phone.open();
  await page.goto('/today');
  await page.context().setOffline(true);
  await openRoll(page, given, 0, 1);
  await page.locator('.pupil').nth(2).click();
  await page.locator('.pupil').nth(4).click();
  await page.getByRole('button', finish).click();
  await page.getByText('sera envoyé').waitFor();
  await page.goBack();
  await openRoll(page, given, 1, 1);
  await page.locator('.pupil').nth(0).click();
  await page.getByText('à terminer').first().waitFor();
  await phone.kill();

  page = await phone.open();
  await page.context().setOffline(true);
  await page.goto('/today');
  await page.getByText('Appel à terminer').waitFor();
  await openRoll(page, given, 1, 1);
  await page.locator('.roll-list .missed').waitFor();
  await page.getByRole('button', finish).click();
  await page.getByText('sera envoyé').waitFor();
  await page.context().setOffline(false);
  await page.getByText('Enregistré à l’école').waitFor();

  const [first, second] = [await held(given, 0, 1), await held(given, 1, 1)];
  expect([first.saves, first.exceptions.length]).toEqual([1, 2]);
  expect([second.saves, second.exceptions.length]).toEqual([1, 1]);
});

journey('two pages take the same roll together', async ({ page, context, server, login }) => {
  const given = await lessons(server.school);
  await login(given.teacher);
  await ready(page);
  const other = await context.newPage();
  await other.goto('/today');
  await openRoll(page, given, 0, 1);
  await openRoll(other, given, 0, 1);
  await page.locator('.pupil').nth(1).click();
  await other.locator('.roll-list .missed').waitFor();
  await other.locator('.pupil').nth(3).click();
  await page.locator('.roll-list .missed').nth(1).waitFor();
  await page.getByRole('button', finish).click();
  await other.getByText('Enregistré à l’école').waitFor();
  const { saves, exceptions } = await held(given, 0, 1);
  expect([saves, exceptions.length]).toEqual([1, 2]);
});

journey('two registers for one lesson are shown side by side, and the choice is saved over the newer', async ({ page, context, server, login, accessible, expect: excuse }) => {
  excuse(LOST);
  const given = await lessons(server.school);
  await login(given.teacher);
  await ready(page);
  await context.setOffline(true);
  await openRoll(page, given, 0, 1);
  await page.locator('.pupil').nth(0).click();
  await page.getByRole('button', finish).click();
  await page.getByText('sera envoyé').waitFor();
  const [, second] = given.classes[0]!.pupils;
  await given.school.head.api.put(`/classes/${rollPath(given, 0, 1).replace('/', '/rolls/')}`, { version: 0, exceptions: [{ pupil: second, state: 'absent' }] });
  await context.setOffline(false);
  await page.locator('.roll-stamp[href="/review"]').click();
  const keep = page.getByRole('button', { name: /^Garder/ });
  expect(await keep.isDisabled()).toBe(true);
  await accessible();
  await page.getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: /Garder l’autre/ }).click();
  await page.getByRole('radio').first().waitFor({ state: 'detached' });
  await page.getByText('à l’école').first().waitFor();
  await page.waitForFunction(() => !document.body.textContent!.includes('à envoyer'));
  const { version, exceptions } = await held(given, 0, 1);
  expect(version).toBe(3);
  expect(exceptions.map(({ pupil }) => pupil)).toEqual([second]);
});

journey('somebody else on the same phone neither sees nor sends what waits', async ({ page, context, server, login, expect: excuse }) => {
  excuse(LOST);
  const given = await lessons(server.school);
  const colleague = await given.school.teacher(given.classes[0]!.id);
  await login(given.teacher);
  await ready(page);
  await context.setOffline(true);
  await openRoll(page, given, 0, 1);
  await page.locator('.pupil').nth(0).click();
  await page.getByRole('button', finish).click();
  await page.getByText('sera envoyé').waitFor();
  await context.clearCookies();
  await page.goto('/login');
  await context.setOffline(false);
  await login(colleague);
  await page.locator('.row').first().waitFor();
  await page.getByText(/À jour/).waitFor();
  expect(await page.getByText('à envoyer').count()).toBe(0);
  expect((await held(given, 0, 1)).version).toBe(0);
  await login(given.teacher);
  await page.getByText(/Appel enregistré, 11 sur 12/).waitFor();
  expect((await held(given, 0, 1)).saves).toBe(1);
});

journey('nobody signs out past entries that have not been sent', async ({ page, context, server, login, accessible, expect: excuse }) => {
  excuse(LOST);
  const given = await lessons(server.school);
  await login(given.teacher);
  await ready(page);
  await context.setOffline(true);
  await openRoll(page, given, 0, 1);
  await page.getByRole('button', finish).click();
  await page.getByText('sera envoyé').waitFor();
  await page.goto('/more');
  await page.getByText('Se déconnecter').click();
  await page.getByText('Une saisie n’est pas partie.').waitFor();
  await accessible();
  await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await page.getByText('L’envoi n’a pas abouti').waitFor();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await page.waitForURL('**/login');
  expect((await held(given, 0, 1)).saves).toBe(1);
});
