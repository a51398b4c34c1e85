import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { Api, daysFromNow, journey, says, type School } from '../build/journey.ts';
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

/** A mother of two at one school and of one, who misses the lesson of now, at another. */
async function family(signUp: typeof School.signUp) {
  const [here, given] = await Promise.all([signUp(), lessons(signUp, 2)]);
  const there = given.school;
  const two = (await here.class('5e C', 2)).pupils;
  const [third, foreign] = given.classes[0]!.pupils as [string, string];
  await given.teacher.api.put(`/classes/${rollPath(given, 0, 1).replace('/', '/rolls/')}`, { version: 0, exceptions: [{ pupil: third, state: 'absent' }] });
  const mother = await here.guardian(...two);
  await there.guardianToo(mother, third);
  return { here, there, mother, third, foreign };
}

const childrenOf = (page: Page, school: School) => page.getByRole('region', { name: school.name, exact: true }).locator('.child:has(a)');

journey('a mother with children in two schools sees them all after one login, and nobody after her does', async ({ page, context, server, login, accessible }) => {
  const { here, there, mother, third, foreign } = await family(server.school);
  await login(mother);
  await childrenOf(page, there).getByText('Absente aujourd’hui').waitFor();
  await childrenOf(page, here).nth(1).waitFor();
  expect(await page.locator('.child').allTextContents()).toEqual([expect.stringContaining('5e C'), expect.stringContaining('5e C'), expect.stringContaining('6e A')]);
  await accessible();

  for (const [school, told] of [[here, 'Aucun appel reçu aujourd’hui'], [there, 'Absente aujourd’hui']] as const) {
    await childrenOf(page, school).first().getByRole('link').click();
    await page.getByText('Ces 7 derniers jours').waitFor();
    await page.getByText(told).waitFor();
    await page.locator('.bar').getByText(school.name).waitFor();
    await accessible();
    await page.getByRole('button', { name: 'Retour' }).click();
  }

  const address = (await childrenOf(page, there).getByRole('link').getAttribute('href'))!;
  const place = address.split('/')[2]!;
  await page.goto(`/children/${place}/${foreign}`);
  await page.getByText('Cet enfant n’est pas lié à votre compte').waitFor();
  const { token } = await mother.api.post(`/auth/memberships/${place}/token`);
  const attendance = (pupil: string) => new Api(token).get(`/pupils/${pupil}/attendance?from=${daysFromNow(-7)}&to=${daysFromNow(0)}`);
  expect((await attendance(third)).unjustified.hours).toBeGreaterThan(0);
  await expect(attendance(foreign)).rejects.toMatchObject({ status: 404 });

  await page.goto('/children');
  await page.locator('.child').nth(2).waitFor();
  await says(page, taken);
  await context.setOffline(true);
  await page.reload();
  await childrenOf(page, there).getByText('Absente aujourd’hui').waitFor();
  await expect.poll(() => page.locator('.child').count()).toBe(3);
  await childrenOf(page, there).getByRole('link').click();
  await page.getByText('Ces 30 derniers jours').waitFor();
  await context.setOffline(false);

  await login(await there.guardian(foreign));
  await page.locator('.child:has(a)').waitFor();
  expect(await page.locator('.child').allTextContents()).toEqual([expect.not.stringContaining('5e C')]);
  await page.goto(address);
  await page.getByText('Cet enfant n’est pas lié à votre compte').waitFor();
});

journey('a teacher whose own child is at another school finds it behind her work', async ({ page, server, login, accessible }) => {
  const [work, given] = await Promise.all([server.school(), lessons(server.school)]);
  const [child] = given.classes[0]!.pupils as [string];
  await given.teacher.api.put(`/classes/${rollPath(given, 0, 1).replace('/', '/rolls/')}`, { version: 0, exceptions: [{ pupil: child, state: 'absent' }] });
  const teacher = await work.teacher((await work.class('5e C')).id);
  await given.school.guardianToo(teacher, child);
  await login(teacher);
  await page.waitForURL('**/choice');
  await page.getByRole('button', { name: 'Enseignant' }).click();
  await page.getByRole('link', { name: 'Plus', exact: true }).click();
  await page.getByRole('link', { name: 'Mes enfants' }).click();
  await page.getByText('Absente aujourd’hui').waitFor();
  expect(await page.locator('.child').count()).toBe(1);
  await accessible();
  await childrenOf(page, given.school).getByRole('link').click();
  await page.getByText('Ces 30 derniers jours').waitFor();
  await page.locator('.bar').getByText(given.school.name).waitFor();
});

/** Whether the device has all that this page was made of. */
async function taken(): Promise<boolean> {
  if (!navigator.serviceWorker.controller) return false;
  const files = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/assets/'));
  return (await Promise.all(files.map((file) => caches.match(new URL(file).pathname)))).every(Boolean);
}

journey('a school that does not answer hides no other one', async ({ page, server, login, accessible }) => {
  const { here, there, mother } = await family(server.school);
  await page.route('**/auth/memberships/*/token', (route) => route.abort('internetdisconnected'));
  await login(mother);
  const silent = page.getByRole('region', { name: there.name, exact: true });
  await silent.getByText('Pas de réseau pour l’instant').waitFor();
  await childrenOf(page, here).nth(1).getByText('Aucun appel reçu aujourd’hui').waitFor();
  await accessible();

  await page.unroute('**/auth/memberships/*/token');
  await silent.getByRole('button', { name: 'Réessayer' }).click();
  await childrenOf(page, there).getByText('Absente aujourd’hui').waitFor();

  await page.route('**/auth/memberships/*/token', (route) => route.abort('internetdisconnected'));
  await page.reload();
  await silent.getByText('L’école n’a pas répondu').waitFor();
  await expect.poll(() => childrenOf(page, there).count()).toBe(1);
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
