import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { journey } from '../../build/journey.ts';
import { counted, district } from './given.ts';

const PUPILS = 12;

journey('a district reads its figures and a school’s, and takes them as files for the ministry', async ({ page, server, login, accessible }) => {
  const { id, officer, school } = await district(server);
  await school.class('3e A', PUPILS);
  await counted(school);
  await login(officer);
  await page.goto('/district-figures');
  await page.getByText('1 établissement, tous ont répondu. 12 élèves, dont 50,0\u00a0% de filles.').waitFor();
  await accessible();
  await page.getByRole('link', { name: '6 filles, 6 garçons' }).waitFor();
  await page.getByRole('link', { name: /personnes?, dont/ }).click();
  await page.getByRole('heading', { name: /Élèves par enseignant/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('sort')).toBe('staff');
  await page.getByRole('button', { name: 'Tableau' }).click();
  await page.getByRole('row', { name: new RegExp(school.name) }).waitFor();
  await accessible();

  await page.getByRole('link', { name: school.name }).click();
  await page.getByRole('row', { name: /Troisième Filles 6/ }).waitFor();
  await page.getByText('Les élèves ne sont pas montrés').waitFor();
  await accessible();

  await page.goto('/exports');
  await page.getByText(/Les chiffres de 1 établissement/).waitFor();
  await accessible();
  for (const [button, held] of [['CSV', school.code], ['DHIS2 (JSON)', 'dataValues'], ['Ages (CSV)', '']] as const) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button.replace('Ages', 'Âges'), exact: true }).click()]);
    expect(await readFile(await file.path(), 'utf8')).toContain(held);
  }
  const [workbook] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Excel (XLSX)' }).click()]);
  expect((await readFile(await workbook.path())).subarray(0, 2).toString()).toBe('PK');
  await page.goto(`/district-figures?district=${id}`);
  await page.getByRole('link', { name: 'Pyramide des âges' }).click();
  await page.getByRole('heading', { level: 1, name: 'Pyramide des âges' }).waitFor();
}, { within: 300_000 });
