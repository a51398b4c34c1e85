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

journey('a pupil sees his or her own attendance', async ({ page, server, login, accessible }) => {
  const given = await lessons(server.school);
  const [pupil] = given.classes[0]!.pupils;
  await given.teacher.api.put(`/classes/${rollPath(given, 0, 1).replace('/', '/rolls/')}`, { version: 0, exceptions: [{ pupil, state: 'late', minutes: 15 }] });
  await login(await given.school.paperMember('pupil', pupil));
  await page.getByText('15 min', { exact: false }).first().waitFor();
  await accessible();
});
