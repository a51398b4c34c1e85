import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from '../build/journey.ts';
import { arrive, cell, classroom, DESK, held, order } from '../build/marks.ts';

async function keys(page: Page, ...all: string[]): Promise<void> {
  for (const key of all) await page.keyboard.press(key);
}

/** As a spreadsheet puts it on the clipboard. */
async function paste(page: Page, block: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, block);
}

async function announce(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Nouvelle évaluation' }).click();
  await page.getByLabel('Titre').fill(title);
  await page.getByRole('button', { name: 'Annoncer l’évaluation' }).click();
  await page.getByRole('columnheader', { name: title }).waitFor();
}

journey('marks are entered by keys and by a paste with one wrong cell, also without a line, and each is saved once; the office seals them, the teacher is told so, and the mother reads the result', async ({ page, context, server, login, accessible, device }) => {
  const given = await classroom(server.school);
  await login(given.teacher);
  await page.getByRole('link', { name: 'Notes' }).first().click();
  await page.getByText('5 notes manquent').waitFor();
  await accessible();
  await page.getByRole('link', { name: /Mathématiques/ }).click();
  await announce(page, 'Devoir 2');

  await cell(page, 0, 0).click();
  await keys(page, '1', '2', 'Enter', '1', '4', ',', '5', 'Enter', 'a', 'Enter');
  expect(await cell(page, 1, 0).textContent()).toBe('14,5');
  await keys(page, '2', '1', 'Enter');
  await page.getByText('dépasse le maximum de 20').waitFor();
  await keys(page, 'Escape', '9', 'Tab');
  await accessible();
  await cell(page, 0, 1).click();
  await paste(page, '12\n21\n8,5\nabs\n');
  await page.getByText('3 notes collées ; 1 cellule refusée').waitFor();
  await page.getByText('Devoir 2. «').waitFor();
  await accessible();
  await arrive(given, 'Devoir 1', { 0: [12, 1], 1: [14.5, 1], 2: ['absent-unjustified', 1], 3: [9, 1] });
  await arrive(given, 'Devoir 2', { 0: [12, 1], 2: [8.5, 1], 3: ['absent-unjustified', 1] });
  await page.locator('td.unsent').first().waitFor({ state: 'detached' });
  await page.locator('tbody tr').first().locator('.result').filter({ hasText: '12,00' }).waitFor();

  await context.setOffline(true);
  await cell(page, 1, 1).click();
  await keys(page, '1', '1', 'Enter');
  await page.locator('td.unsent').first().waitFor();
  expect(await held(given, 'Devoir 2')).not.toHaveProperty('1');
  await context.setOffline(false);
  await arrive(given, 'Devoir 2', { 0: [12, 1], 1: [11, 1], 2: [8.5, 1], 3: ['absent-unjustified', 1] });

  await context.setOffline(true);
  await cell(page, 4, 1).click();
  await keys(page, '1', '7', 'Enter');
  await page.locator('td.unsent').first().waitFor();
  const office = await (await device(DESK)).open();
  await login(given.school.head, office);
  await office.goto(`/marks/${given.results}`);
  await office.getByText('2 notes manquent').first().waitFor();
  await accessible(office);
  await office.getByRole('button', { name: 'Clore la période' }).click();
  await office.getByRole('button', { name: 'Clore maintenant' }).click();
  await office.getByRole('button', { name: 'Rouvrir' }).waitFor();

  await context.setOffline(false);
  await page.getByRole('link', { name: '1 à vérifier' }).click();
  await page.getByText('Période close').waitFor();
  await page.getByText('Demandez à la direction de la rouvrir').waitFor();
  expect(await held(given, 'Devoir 2')).not.toHaveProperty('4');
  await page.getByRole('button', { name: 'Y renoncer' }).click();
  await page.goto(`/marks/${given.book}`);
  await page.getByText('Cette période est close').waitFor();

  await office.getByRole('button', { name: 'Rouvrir' }).click();
  await office.getByLabel('Raison').fill('Une copie a été retrouvée');
  await office.getByRole('button', { name: 'Rouvrir la période' }).click();
  await office.getByText('« Une copie a été retrouvée »').waitFor();
  await office.getByRole('button', { name: 'Clore la période' }).click();
  await office.getByRole('button', { name: 'Clore maintenant' }).click();
  await office.getByRole('button', { name: 'Rouvrir' }).waitFor();

  await login(await given.school.guardian((await order(given))[0]!), page);
  await page.goto('/results');
  await page.getByText('Moyenne générale').waitFor();
  expect(await page.locator('.figure').textContent()).toContain('12,00');
  await page.getByText('Devoir 1').first().waitFor();
  await accessible();
}, { ...DESK, within: 240_000 });

journey('on a phone marks are entered one pupil after the other, and two teachers’ marks are put side by side', async ({ page, context, server, login, accessible }) => {
  const given = await classroom(server.school);
  await login(given.teacher);
  await page.goto(`/marks/${given.book}`);
  await page.locator('.one-list button').first().click();
  await accessible();
  const key = (name: string) => page.getByRole('group', { name: 'Clavier des notes' }).getByRole('button', { name, exact: true }).click();
  for (const name of ['1', '4', ',5', 'Suivant', 'Absent', '9', 'Suivant']) await key(name);
  await page.keyboard.press('Escape');
  await arrive(given, 'Devoir 1', { 0: [14.5, 1], 1: ['absent-unjustified', 1], 2: [9, 1] });

  await context.setOffline(true);
  await page.locator('.one-list button').first().click();
  for (const name of ['Effacer', '1', '6', 'Suivant']) await key(name);
  await page.locator('.box.unsent').waitFor();
  await given.school.head.api.put(`/gradebooks/${given.book}/marks`, { cells: [{ assessment: given.test, pupil: (await order(given))[0], base: 1, score: 13 }] });
  await context.setOffline(false);
  await page.getByRole('link', { name: '1 à vérifier' }).click();
  await page.getByText('16 sur 20').waitFor();
  await page.getByText('13 sur 20').waitFor();
  await accessible();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Garder ce choix' }).click();
  await arrive(given, 'Devoir 1', { 0: [16, 3], 1: ['absent-unjustified', 1], 2: [9, 1] });
});
