import { journey, daysFromNow } from '../../build/journey.ts';
import { counted, district } from './given.ts';

journey('a head opens a class to the district, sees that it was looked at, and closes it again', async ({ page, server, login, accessible }) => {
  const { id, officer, school } = await district(server);
  const { id: schoolClass } = await school.class('3e A', 2);
  await counted(school);
  await login(school.head);
  await page.goto('/district-access');
  await page.getByText('Rien n’est permis au district').waitFor();
  await page.locator('select[name=schoolClass]').selectOption(schoolClass);
  await page.getByLabel('Pour quelle raison ?').fill('Visite d’inspection');
  await page.getByLabel('Dernier jour').fill(daysFromNow(7));
  await page.getByRole('button', { name: 'Ouvrir la classe' }).click();
  await page.getByText(/jamais regardé/).waitFor();
  await accessible();

  await login(officer);
  await page.goto(`/district-figures?district=${id}`);
  await page.getByRole('link', { name: new RegExp(school.name) }).click();
  await page.getByRole('link', { name: /Visite d’inspection/ }).click();
  await page.getByText(/La direction voit dans son journal/).waitFor();
  await page.getByText(/Awa 1/).waitFor();
  await accessible();
  const pupils = page.url();

  await login(school.head);
  await page.goto('/district-access');
  await page.getByText(/regardé 1 fois/).waitFor();
  await page.getByRole('button', { name: 'Refermer 3e A' }).click();
  await page.getByText('Fini', { exact: true }).waitFor();

  await login(officer);
  await page.goto(pupils);
  await page.getByRole('button', { name: 'Réessayer' }).waitFor();
}, { within: 240_000 });
