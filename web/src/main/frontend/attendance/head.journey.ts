import { expect } from 'vitest';
import { journey } from '../build/journey.ts';
import { lessons, rollPath } from '../build/rolls.ts';

journey('the head sees who is missing and which registers are', async ({ page, server, login, accessible }) => {
  const given = await lessons(server.school);
  const [first, second] = given.classes[0]!.pupils;
  const exceptions = [{ pupil: first, state: 'absent' }, { pupil: second, state: 'late', minutes: 10 }];
  await given.teacher.api.put(`/classes/${rollPath(given, 0, 1).replace('/', '/rolls/')}`, { version: 0, exceptions });
  await login(given.school.head);
  await page.getByText('11 élèves présents sur 12').waitFor();
  await page.getByText('3 appels manquent').waitFor();
  await accessible();
  await page.getByRole('button', { name: 'Tableau' }).click();
  expect(await page.getByRole('row', { name: /6e A/ }).textContent()).toContain('11/12');
  await accessible();
});
