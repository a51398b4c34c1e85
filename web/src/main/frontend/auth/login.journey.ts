import { journey, PASSWORD } from '../build/journey.ts';

journey('a head logs in and lands on the first screen', async ({ page, server, login, accessible }) => {
  const school = await server.school();
  await page.goto('/login');
  await accessible();

  await login(school.head);
  await page.getByRole('navigation').waitFor();
  await page.goto('/more');
  await page.getByRole('heading', { name: school.name }).waitFor();
  await accessible();
});

journey('a wrong password is refused in words, and the right one is taken after it', async ({ page, server }) => {
  const { head } = await server.school();
  await page.goto('/login');
  await page.getByLabel('Téléphone').fill(head.login);
  await page.getByLabel('Mot de passe').fill('not-the-password-of-anybody');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('alert').waitFor();

  await page.getByLabel('Mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.waitForURL((url) => url.pathname !== '/login');
});

journey('somebody who is not logged in is led back after the login to where the link pointed', async ({ page, server }) => {
  const { head } = await server.school();
  await page.goto('/more');
  await page.waitForURL(/\/login\?to=%2Fmore/);

  await page.getByLabel('Téléphone').fill(head.login);
  await page.getByLabel('Mot de passe').fill(head.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.waitForURL('**/more');
  await page.getByRole('heading', { level: 1, name: 'Plus' }).waitFor();
});

journey('an address of an office is closed to a teacher and open to the head, and one that nobody has is told', async ({ page, server, login }) => {
  const school = await server.school();
  const { id } = await school.class('6e A', 1);
  await login(await school.teacher(id));
  await page.goto('/subscription');
  await page.getByRole('heading', { level: 1, name: 'Cette page ne fait pas partie de votre rôle' }).waitFor();
  await page.goto('/nowhere');
  await page.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' }).waitFor();

  await page.context().clearCookies();
  await login(school.head);
  await page.goto('/subscription');
  await page.getByRole('heading', { level: 1, name: 'Abonnement' }).waitFor();
});

journey('whoever works in an office begins on its first page, however late its part comes', async ({ page, server }) => {
  const operator = await server.operator();
  let release = () => {};
  const held = new Promise<void>((go) => (release = go));
  await page.route(/\/assets\/offices-/, async (route) => held.then(() => route.continue()));
  const all = page.waitForResponse(/\/assets\/registry-/);
  await page.goto('/login');
  await all;
  const asked = page.waitForRequest(/\/assets\/offices-/);
  await page.getByLabel('Téléphone').fill(operator.login);
  await page.getByLabel('Mot de passe').fill(operator.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await asked;
  await page.waitForURL((url) => url.pathname === '/');
  release();
  await page.waitForURL('**/establishments');
});
