import { expect } from 'vitest';
import { journey } from '../build/journey.ts';

const COUNTED = 180_000;

journey('the operator starts a night, sees it done, which schools it counted and what it cost', async ({ page, server, login, accessible }) => {
  const school = await server.school();
  await school.class('6e A', 2);
  const operator = await server.operator();
  await login(operator);
  await page.goto('/jobs');
  await page.getByRole('heading', { level: 1, name: 'Calculs de nuit' }).waitFor();
  const [asked] = await Promise.all([
    page.waitForRequest((each) => each.method() === 'PUT' && each.url().includes('/nights/')),
    page.getByRole('button', { name: 'Lancer maintenant' }).click(),
  ]);
  const night = asked.url().split('/').at(-1)!;
  await page.getByText('Le calcul commence dans quelques secondes').waitFor();
  await accessible();

  await page.locator(`a[href="/jobs/${night}"]`).click();
  await page.getByRole('heading', { name: 'Coût' }).waitFor();
  await page.getByText('Terminé', { exact: true }).waitFor({ timeout: COUNTED });
  await accessible();
  const counted = (await operator.api.all(`/nights/${night}/schools`)).find(({ name }) => name === school.name);
  expect(counted).toMatchObject({ state: 'done', attempts: 1 });
  expect(counted.rows).toBeGreaterThan(0);
  const { schools } = await operator.api.get(`/nights/${night}`);
  await page.getByText(`${schools} sur ${schools}`).first().waitFor();
  await page.getByText('Calculée', { exact: true }).last().waitFor();

  await page.getByRole('radio', { name: 'En échec' }).check();
  await page.getByText('Aucune école dans cet état').waitFor();
  await page.getByRole('button', { name: 'Retour' }).click();
  await page.locator(`a[href="/jobs/${night}"]`, { hasText: 'À la main' }).waitFor();
}, { within: 300_000 });

journey('the operator sees when the next nights begin, and has one school counted that is looked for by name', async ({ page, server, login, accessible }) => {
  const school = await server.school();
  await school.class('6e A', 2);
  const other = await server.school();
  const operator = await server.operator();
  await login(operator);
  await page.goto('/jobs');
  const zones = page.locator('section', { has: page.getByRole('heading', { name: 'Prochaines nuits' }) });
  await zones.getByText(/Il y est \d+/).first().waitFor();
  const known = await operator.api.all('/nights/next');
  expect(await zones.getByRole('listitem').count()).toBe(known.length);
  await zones.getByRole('listitem').first().filter({ hasText: known[0].zone.replaceAll('_', ' ') }).waitFor();

  const found = page.getByRole('list', { name: 'Écoles trouvées' });
  const chosen = page.getByRole('list', { name: 'Écoles choisies' });
  for (const { name } of [other, school]) {
    await page.getByLabel('Nom ou code de l’école').fill(name);
    await found.getByRole('button', { name }).click();
    await chosen.getByText(name).waitFor();
  }
  await page.getByRole('button', { name: 'Lancer pour 2 écoles' }).waitFor();
  await accessible();
  await page.getByRole('button', { name: `Retirer ${other.name}` }).click();
  const [asked] = await Promise.all([
    page.waitForRequest((each) => each.method() === 'PUT' && each.url().includes('/nights/')),
    page.getByRole('button', { name: 'Lancer pour cette école' }).click(),
  ]);
  await page.getByText('Le calcul commence dans quelques secondes').waitFor();
  const night = asked.url().split('/').at(-1)!;
  await page.locator(`a[href="/jobs/${night}"]`, { hasText: `seulement ${school.name}` }).waitFor();
  const schools = await operator.api.all(`/nights/${night}/schools`);
  expect(schools.map(({ name }) => name)).toEqual([school.name]);
}, { within: 120_000 });

journey('a head sees nothing of the nights of others', async ({ page, server, login }) => {
  const { head } = await server.school();
  await login(head);
  await page.goto('/jobs');
  await page.getByText('ne fait pas partie de votre rôle').first().waitFor();
});
