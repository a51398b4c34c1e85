import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { journey } from '../build/journey.ts';
import { arrive, cell, classroom, DESK, held } from '../build/marks.ts';
import { readXlsx } from '../roster/xlsx.ts';
import { readZip } from '../roster/zip.ts';

journey('a grid goes into a spreadsheet without a line, and a file brings marks back: each wrong cell is named, the rest is kept', async ({ page, context, server, login, accessible }) => {
  const given = await classroom(server.school);
  await login(given.teacher);
  await page.goto(`/marks/${given.book}`);
  await cell(page, 0, 0).click();
  for (const key of ['1', '4', ',', '5', 'Enter']) await page.keyboard.press(key);
  await arrive(given, 'Devoir 1', { 0: [14.5, 1] });

  await page.getByRole('button', { name: 'Tableur' }).click();
  await page.getByText('Reprendre les notes d’un fichier').waitFor();
  await accessible();
  await context.setOffline(true);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Excel (.xlsx)' }).click()]);
  expect(download.suggestedFilename()).toBe('4e A Mathématiques.xlsx');
  const table = (await readXlsx(readZip(await readFile(await download.path()))!))!;
  await context.setOffline(false);
  const names = table.rows.map(({ cells }) => cells[1]!);
  expect(names).toHaveLength(5);
  expect([table.header[2], table.rows[0]!.cells[2]]).toEqual(['Devoir 1', '14.5']);

  const lines = ['Élève;Devoir 1', `${names[0]};14,5`, `${names[1]!.toUpperCase()};12`, `${names[2]};21`, `${names[3]};abs`, 'Personne Ici;9'];
  await page.getByLabel('Reprendre les notes d’un fichier').setInputFiles({ name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
  await page.getByText('2 notes reprises ; 2 refus').waitFor();
  await page.getByText('dépasse le maximum de 20').waitFor();
  await page.getByText('« Personne Ici » n’est pas dans cette classe.').waitFor();
  await accessible();
  await arrive(given, 'Devoir 1', { 0: [14.5, 1], 1: [12, 1], 3: ['absent-unjustified', 1] });
  expect(await held(given, 'Devoir 1')).not.toHaveProperty('2');
}, DESK);

journey('the office takes the results of all classes to a spreadsheet, and hears that this needs a line', async ({ page, context, server, login, accessible }) => {
  const given = await classroom(server.school);
  await login(given.school.head);
  await page.goto(`/marks/${given.book}`);
  await cell(page, 0, 0).click();
  for (const key of ['1', '2', 'Enter']) await page.keyboard.press(key);
  await arrive(given, 'Devoir 1', { 0: [12, 1] });
  await page.goto('/marks');
  const table = page.getByRole('button', { name: 'Tableau de toutes les classes' });
  await table.waitFor();
  await context.setOffline(true);
  await table.click();
  await page.getByText('Pas de réseau : le tableau se prépare à l’école.').waitFor();
  await accessible();
  await context.setOffline(false);

  const [download] = await Promise.all([page.waitForEvent('download'), table.click()]);

  expect(download.suggestedFilename()).toBe('Semestre 1.csv');
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toBe('\uFEFFClasse;Nom;Prénoms;MATH;Rang MATH;Moyenne générale;Rang');
  expect(lines.filter((line) => line.startsWith('4e A;'))).toHaveLength(5 + 4);
}, DESK);
