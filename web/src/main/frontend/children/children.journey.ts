import { expect } from 'vitest';
import { journey } from '../build/journey.ts';
import { lessons, rollPath } from '../build/rolls.ts';

journey('a mother sees each child’s day and what was missed since the year began', async ({ page, server, login, accessible }) => {
  const given = await lessons(server.school);
  const [first, second] = given.classes[0]!.pupils as [string, string];
  await given.teacher.api.put(`/classes/${rollPath(given, 0, 1).replace('/', '/rolls/')}`, { version: 0, exceptions: [{ pupil: first, state: 'absent' }] });
  await login(await given.school.guardian(first, second));
  await page.getByText('Absente aujourd’hui').waitFor();
  await page.getByText('L’école n’a pas encore reçu de motif.').waitFor();
  await page.getByText('Présent aujourd’hui').waitFor();
  await page.getByText('sans motif').first().waitFor();
  expect(await page.locator('.child').count()).toBe(2);
  await accessible();
});

journey('a mother with children in two schools sees them all with one login', async ({ page, server, login, accessible }) => {
  const [here, there] = [await server.school(), await server.school()];
  const two = (await here.class('6e A', 2)).pupils;
  const [third] = (await there.class('3e B', 1)).pupils;
  const mother = await here.guardian(...two);
  await there.guardianToo(mother, third!);
  await login(mother);
  await page.waitForURL('**/choice');
  await page.locator('.place').filter({ hasText: here.name }).getByRole('button').click();
  await page.locator('.child').nth(1).waitFor();
  expect(await page.locator('.child').allTextContents()).toEqual([expect.stringContaining('6e A'), expect.stringContaining('6e A')]);
  await accessible();

  await page.getByRole('button', { name: there.name }).click();
  await page.locator('.child').filter({ hasText: '3e B' }).waitFor();
  expect(await page.locator('.child').count()).toBe(1);
  await page.getByRole('button', { name: here.name }).click();
  await page.locator('.child').nth(1).waitFor();
  await accessible();
});

journey('a pupil sees his or her own attendance', async ({ page, server, login, accessible }) => {
  const given = await lessons(server.school);
  const [pupil] = given.classes[0]!.pupils;
  await given.teacher.api.put(`/classes/${rollPath(given, 0, 1).replace('/', '/rolls/')}`, { version: 0, exceptions: [{ pupil, state: 'late', minutes: 15 }] });
  await login(await given.school.paperMember('pupil', pupil));
  await page.getByText('15 min', { exact: false }).first().waitFor();
  await accessible();
});
