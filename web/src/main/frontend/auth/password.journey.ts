import { randomUUID } from 'node:crypto';
import { journey, secretOf } from '../build/journey.ts';

const GOOD = 'tambour-baobab-girafe';

journey('somebody invited chooses a password by the link of the mail, and logs in with it', async ({ page, server, accessible }) => {
  const school = await server.school();
  const email = `awa.${randomUUID().slice(0, 8)}@example.org`;
  await school.head.api.make('/members', { email, name: 'Awa Ndiaye', roles: ['teacher'] });
  await page.goto(`/password#${await secretOf(email)}`);
  await accessible();

  const password = page.getByLabel('Nouveau mot de passe');
  const save = page.getByRole('button', { name: 'Enregistrer ce mot de passe' });
  await password.fill('trop court');
  await page.getByText('10 sur 15 caractères').waitFor();
  await save.click();
  await page.getByText(/Il faut au moins 15 caractères/).waitFor();
  await password.fill('educonnecteduconnect');
  await save.click();
  await page.getByText(/Évitez votre nom/).waitFor();
  await accessible();
  await password.fill(GOOD);
  await page.getByText(/: solide/).waitFor();
  await save.click();
  await page.getByRole('heading', { name: 'Mot de passe enregistré' }).waitFor();

  await page.getByRole('link', { name: 'Se connecter' }).click();
  await page.getByLabel('Téléphone').fill(email);
  await page.getByLabel('Mot de passe ou code').fill(GOOD);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.waitForURL((url) => url.pathname !== '/login');
});

journey('a spent link leads to another one, which works', async ({ page, server, accessible }) => {
  const { head } = await server.school();
  await page.goto(`/password#${await secretOf(head.login)}`);
  await page.getByLabel('Nouveau mot de passe').fill(GOOD);
  await page.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click();
  await page.getByRole('link', { name: 'Demander un autre lien' }).click();

  await page.getByLabel('Téléphone').fill(head.login);
  await page.getByRole('button', { name: 'Envoyer le lien' }).click();
  await page.getByRole('heading', { name: /Regardez vos/ }).waitFor();
  await accessible();

  await page.goto(`/password#${await secretOf(head.login, 1)}`);
  await page.getByLabel('Nouveau mot de passe').fill(GOOD);
  await page.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click();
  await page.getByRole('heading', { name: 'Mot de passe enregistré' }).waitFor();
});

journey('whoever is logged in changes the password by proving the present one', async ({ page, server, login, api, accessible }) => {
  const { head } = await server.school();
  await login(head);
  await page.goto('/more');
  await page.getByRole('link', { name: 'Changer le mot de passe' }).click();
  await page.getByLabel('Mot de passe ou code actuel').fill('not-the-present-one');
  await page.getByLabel('Nouveau mot de passe').fill(GOOD);
  await page.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click();
  await page.locator('#current-wrong').waitFor();
  await accessible();

  await page.getByLabel('Mot de passe ou code actuel').fill(head.password);
  await page.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click();
  await page.waitForURL((url) => url.pathname === '/more');
  await api.logIn(head.login, GOOD);
});

journey('somebody at home in two schools chooses one, and may open it always on this device', async ({ page, server, login, accessible }) => {
  const [first, second] = await Promise.all([server.school(), server.school()]);
  await second.head.api.make('/members', { email: first.head.login, name: 'Awa Ndiaye', roles: ['teacher'] });
  await login(first.head);
  await page.waitForURL('**/choice');
  await page.getByRole('heading', { name: second.name }).waitFor();
  await accessible();
  await page.getByLabel(/Toujours ouvrir/).check();
  await page.getByRole('button', { name: 'Enseignant' }).click();
  await page.waitForURL((url) => url.pathname !== '/choice');

  await page.goto('/more');
  await page.getByRole('heading', { name: second.name }).waitFor();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.waitForURL('**/login');
  await login(first.head);
  await page.waitForURL((url) => !['/login', '/choice'].includes(url.pathname));
  await page.goto('/more');
  await page.getByRole('heading', { name: second.name }).waitFor();
});
