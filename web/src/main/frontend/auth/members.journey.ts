import { expect } from 'vitest';
import { join, journey } from '../build/journey.ts';

journey('a head invites a teacher, who gets a letter; later gives other roles and takes the access away', async ({ page, server, login, accessible }) => {
  const school = await server.school();
  const email = `fatou.${crypto.randomUUID().slice(0, 8)}@example.org`;
  await login(school.head);
  await page.goto('/members');
  await page.getByRole('button', { name: 'Donner un accès' }).click();
  await page.getByLabel('Nom affiché').fill('Fatou Sarr');
  await page.getByLabel('E-mail', { exact: true }).fill(email);
  await accessible();
  await page.route('**/api/v1/members/*', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  }, { times: 1 });
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await page.getByText('elle ne comptera qu’une fois').waitFor();
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await page.getByRole('button', { name: /Fatou Sarr/ }).waitFor();
  expect((await school.head.api.all('/members')).filter((each) => each.email === email)).toMatchObject([{ roles: ['teacher'] }]);
  const fatou = await join(email);

  await page.getByRole('button', { name: /Fatou Sarr/ }).click();
  await page.getByRole('checkbox', { name: 'Administration' }).check();
  await page.getByRole('button', { name: 'Changer les rôles' }).click();
  await page.getByText('Enseignant, Administration').waitFor();
  expect((await fatou.api.get('/auth/me')).permissions).toContain('structure.manage');

  await page.getByRole('button', { name: /Fatou Sarr/ }).click();
  await page.getByRole('button', { name: 'Retirer l’accès' }).click();
  await page.getByRole('button', { name: 'Retirer l’accès' }).click();
  await page.getByRole('button', { name: /Fatou Sarr/ }).waitFor({ state: 'detached' });
  await expect(fatou.api.get('/auth/me')).rejects.toMatchObject({ status: 401 });
});

journey('a pupil without e-mail gets a user name and a code on paper, and logs in with them', async ({ page, server, login, accessible, api }) => {
  const school = await server.school();
  await login(school.head);
  await page.goto('/members');
  await page.getByRole('button', { name: 'Donner un accès' }).click();
  await page.getByRole('radio', { name: /sur papier/ }).check();
  await page.getByLabel('Nom affiché').fill('Awa Ndiaye');
  await page.getByLabel('Nom d’utilisateur', { exact: true }).fill('awa.ndiaye');
  await page.getByRole('button', { name: 'Créer l’accès' }).click();
  await page.getByText('ne s’affiche qu’une fois').waitFor();
  await accessible();

  const slip = page.locator('.slip dd');
  const [, code = '', username = '', secret = ''] = await slip.allInnerTexts();
  await api.logIn(username, secret, code);

  await page.getByRole('button', { name: 'Fermer' }).click();
  await page.getByRole('button', { name: /Awa Ndiaye.*awa\.ndiaye/ }).click();
  await page.getByRole('button', { name: 'Donner un nouveau code' }).click();
  await page.getByText('ne s’affiche qu’une fois').waitFor();
  await expect(api.logIn(username, secret, code)).rejects.toMatchObject({ status: 401 });
  await api.logIn(username, (await slip.allInnerTexts())[3]!, code);
});

journey('what a role may is changed, marked as changed, and kept from the last head', async ({ page, server, login, accessible }) => {
  const school = await server.school();
  await login(await school.member('school_admin'));
  await page.goto('/roles');
  await page.getByText('Les rôles sont comme d’habitude.').waitFor();
  await accessible();
  await page.getByRole('checkbox', { name: 'Lire le journal, Enseignant' }).check();
  await page.getByText('1 droit diffère de l’habitude.').waitFor();
  await page.getByRole('checkbox', { name: 'Lire le journal, Enseignant (modifié)' }).waitFor();
  expect(await page.getByRole('checkbox', { name: /Ajuster les rôles, Direction/ }).isDisabled()).toBe(true);
  await expect.poll(async () => (await school.head.api.get('/roles')).find((role: { role: string }) => role.role === 'teacher').permissions).toContainEqual({ permission: 'audit.read', allowed: true, usual: false, fixed: false });

  await page.goto('/audit?entity=role');
  await page.locator('.sheet').getByText('Droit ajusté').first().waitFor();
  await accessible();

  await page.goto('/members');
  await page.getByRole('button', { name: /Direction/ }).click();
  await page.getByRole('checkbox', { name: 'Direction' }).uncheck();
  await page.getByRole('checkbox', { name: 'Enseignant' }).check();
  await page.getByRole('button', { name: 'Changer les rôles' }).click();
  await page.locator('#roles-wrong').waitFor();
}, { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

journey('what is not in Arabic is marked as French and reads from left to right', async ({ page, server, login, accessible }) => {
  const { head } = await server.school();
  await login(head);
  await page.evaluate(() => localStorage.setItem('locale', 'ar'));
  const spokenIn = (selector: string) => page.locator(selector).evaluateAll((all) => [...new Set(all.map((each) => `${each.closest('[lang]')!.getAttribute('lang')} ${getComputedStyle(each).direction}`))]);
  for (const path of ['/members', '/audit', '/guide', '/structure']) {
    await page.goto(path);
    await page.locator('main .sheet').first().waitFor();
    expect(await spokenIn('h1, .bar .button, main, main .sheet')).toEqual(['fr ltr']);
    expect(await spokenIn('.foot a, .foot span')).toEqual(['ar rtl']);
    await accessible();
  }
});
