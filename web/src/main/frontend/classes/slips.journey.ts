import { expect } from 'vitest';
import { Api, journey } from '../build/journey.ts';

journey('a teacher renews the codes of a class and prints them, ten to a page', async ({ page, server, login, accessible }) => {
  const school = await server.school();
  const { id, pupils } = await school.class('6e A', 12);
  const teacher = await school.teacher(id);
  const before = await school.paperMember('pupil', pupils[0]);
  const names = [before.login];
  await Promise.all(
    pupils.slice(1, 11).map((person: string) => {
      const username = `u${crypto.randomUUID().slice(0, 8)}`;
      names.push(username);
      return school.head.api.make('/members', { username, name: 'Fatou Sow', roles: ['pupil'], person });
    }),
  );
  await login(teacher);
  await page.goto(`/my-classes/${id}`);
  await page.getByRole('link', { name: 'Fiches de connexion' }).click();
  await page.getByText('1 élève sans accès').waitFor();
  await accessible();

  let sent = 0;
  await page.route('**/members/*/secret', (route) => (++sent === 4 ? route.abort('internetdisconnected') : route.continue()));
  await page.getByRole('button', { name: 'Renouveler 11 codes' }).click();
  await page.getByText('1 code n’a pas été renouvelé.').waitFor();
  await expect.poll(() => page.locator('.slips > li').count()).toBe(3);
  await page.getByRole('button', { name: 'Renouveler 8 codes' }).click();
  await page.getByText('11 codes prêts.').waitFor();
  await accessible();

  const told = await page.locator('.slips > li').evaluateAll((slips) => slips.map((slip) => [...slip.querySelectorAll('dd')].map((each) => each.textContent!)));
  expect(told.map(([, , name]) => name).sort()).toEqual(names.toSorted());
  const [, , , code] = told.find(([, , name]) => name === before.login)!;
  await new Api().logIn(before.login, code!, school.code);
  await expect(new Api().logIn(before.login, before.password, school.code)).rejects.toMatchObject({ status: 401 });

  for (const [language, direction, words] of [['ar', 'rtl', ['العنوان', 'رمز المدرسة', 'اسم المستخدم', 'الرمز السري']], ['sw', 'ltr', ['Anwani', 'Msimbo wa shule', 'Jina la mtumiaji', 'Msimbo wa siri']], ['wo', 'ltr', ['Adrees', 'Kodu lekkool bi', 'Turu jëfandikukat', 'Kodu sekkare']]] as const) {
    await page.getByLabel('Langue des fiches').selectOption(language);
    const slip = page.locator(`.slips > li[dir=${direction}] dl[lang=${language}]`).first();
    await expect.poll(() => slip.locator('dt').allInnerTexts()).toEqual(words);
    await expect.poll(() => slip.locator('dd bdi[dir=ltr]').count()).toBe(4);
    await accessible();
  }

  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});

journey('a teacher has no slips of a class of others', async ({ page, server, login, accessible }) => {
  const school = await server.school();
  const [mine, theirs] = await Promise.all([school.class('6e A', 1), school.class('6e B', 1)]);
  await login(await school.teacher(mine.id));
  await page.goto(`/classes/${theirs.id}/slips`);
  await page.locator('.state').waitFor();
  expect(await page.locator('.ticks').count()).toBe(0);
  await accessible();
});
