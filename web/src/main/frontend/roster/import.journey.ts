import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { journey } from '../build/journey.ts';

const LIST = [
  'Matricule;Nom;Prénoms;Sexe;Date de naissance;Classe;Groupe sanguin',
  'A-1;DIOP;Marième;F;31/02/2014;6e A;O',
  'A-2;BADJI;Lamine;M;12/05/2013;6e Z;A',
  'A-3;KA;Demba;M;11/09/2013;6e A;B',
].join('\n');

const file = (text: string) => ({ name: 'rentree.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

journey('a school’s administrator tries a list with errors, corrects it in place and imports it; imported again it changes nothing', async ({ page, server, login, accessible }) => {
  const school = await server.school();
  await school.class('6e A');
  await login(await school.member('school_admin'));
  await page.goto('/imports');
  await page.getByRole('link', { name: 'Nouvel import' }).click();
  await accessible();
  await page.setInputFiles('#file', file(LIST));
  await page.getByText('Tableau CSV · 3 lignes').waitFor();
  await page.getByRole('button', { name: 'Essayer ce fichier' }).click();

  await page.waitForURL('**/columns');
  await page.getByText(/1 colonne n’a pas été reconnue/).waitFor();
  await accessible();
  await page.getByLabel('Groupe sanguin').selectOption({ label: 'Ne pas importer' });
  await page.getByRole('button', { name: 'Voir l’essai' }).click();

  await page.getByText(/Rien ne sera écrit tant que 2 erreurs/).waitFor();
  await page.getByLabel('Corriger la ligne 2, colonne Date de naissance').fill('28/02/2014');
  await page.getByLabel('Corriger la ligne 3, colonne Classe').fill('6e A');
  await accessible();
  await page.getByRole('button', { name: 'Essayer avec 2 corrections' }).click();

  await page.getByText(/Tout est prêt/).waitFor();
  await page.getByRole('button', { name: 'Importer' }).click();
  await page.getByRole('heading', { name: 'Import terminé' }).waitFor();
  await accessible();
  const pupils = await school.head.api.all('/people?kind=pupil');
  expect(pupils).toHaveLength(3);

  await page.goto('/imports/new');
  await page.setInputFiles('#file', file(LIST.replace('31/02', '28/02').replace('6e Z', '6e A')));
  await page.getByRole('button', { name: 'Essayer ce fichier' }).click();
  await page.waitForURL('**/columns');
  await page.getByRole('button', { name: 'Voir l’essai' }).click();
  await page.getByText(/rien de nouveau/).waitFor();
  await page.getByRole('button', { name: 'Importer' }).click();
  await page.getByRole('heading', { name: 'Import terminé' }).waitFor();
  expect(await school.head.api.all('/people?kind=pupil')).toHaveLength(3);

  await page.goto('/imports');
  await expect.poll(() => page.locator('.chip.good').count()).toBe(2);
});

journey('lines with errors are left out and the others are imported', async ({ page, server, login }) => {
  const school = await server.school();
  await school.class('6e A');
  await login(school.head);
  await page.goto('/imports/new');
  await page.setInputFiles('#file', file(LIST));
  await page.getByRole('button', { name: 'Essayer ce fichier' }).click();
  await page.waitForURL('**/columns');
  await page.getByRole('button', { name: 'Voir l’essai' }).click();
  const list = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger la liste' }).click();
  expect((await list).suggestedFilename()).toBe('a-corriger-rentree.csv');

  await page.getByRole('button', { name: 'Laisser ces lignes de côté' }).click();
  await page.getByText(/Tout est prêt/).waitFor();
  await page.getByRole('button', { name: 'Importer' }).click();
  await page.getByRole('heading', { name: 'Import terminé' }).waitFor();
  expect(await school.head.api.all('/people?kind=pupil')).toHaveLength(1);
});

journey('the school is exported with one button', async ({ page, server, login }) => {
  const school = await server.school();
  await school.class('6e A', 2);
  await login(school.head);
  await page.goto('/imports');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter en OneRoster' }).click();
  expect((await file).suggestedFilename()).toBe('oneroster.zip');
});

journey('a file that is too large is refused before anything is sent', async ({ page, server, login }) => {
  await login((await server.school()).head);
  await page.goto('/imports/new');
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    writeFileSync(join(folder, 'trop.csv'), Buffer.alloc(20 * 1024 * 1024 + 1, 'x'));
    await page.setInputFiles('#file', join(folder, 'trop.csv'));
    await page.getByText(/la limite est 20/).waitFor();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
