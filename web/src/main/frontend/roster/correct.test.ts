import { expect, test } from 'vitest';
import { corrected, findingsCsv, valueAt, without, wrongLines, type Finding } from './correct.ts';
import { readCsv } from './table.ts';

const table = readCsv(new TextEncoder().encode('Nom;Classe\nDiop;6e F\nSow;6e A\nKa;6e Z\n'))!;
const finding = (line: number, column: string, severity = 'error'): Finding => ({ severity, file: 'a.csv', line, column, code: '', message: 'Pas de telle classe.', args: [] });

test('a corrected cell replaces the wrong one and nothing else', () => {
  expect(corrected(table, { '2 Classe': '6e B' })).toBe('Nom,Classe\r\nDiop,6e B\r\nSow,6e A\r\nKa,6e Z\r\n');
});

test('lines that an error keeps back are left out, and the others stay on their lines', () => {
  const lines = wrongLines([finding(2, 'Classe'), finding(3, 'Nom', 'warning')]);
  expect(readCsv(new TextEncoder().encode(without(table, lines)))?.rows).toEqual([
    { line: 3, cells: ['Sow', '6e A'] },
    { line: 4, cells: ['Ka', '6e Z'] },
  ]);
});

test('a finding shows what the file holds there', () => {
  expect(valueAt(table, finding(4, 'Classe'))).toBe('6e Z');
  expect(valueAt(table, finding(4, 'Sexe'))).toBeUndefined();
  expect(valueAt(undefined, finding(4, 'Classe'))).toBeUndefined();
});

test('the list of findings can be worked on in a spreadsheet, with the whole row behind each', () => {
  const list = findingsCsv([finding(2, 'Classe'), finding(4, 'Classe')], table, ['Gravité', 'Fichier', 'Ligne', 'Colonne', 'Valeur', 'Texte']);
  expect(list.split('\r\n').slice(0, 3)).toEqual([
    '\ufeffGravité,Fichier,Ligne,Colonne,Valeur,Texte,Nom,Classe',
    'error,a.csv,2,Classe,6e F,Pas de telle classe.,Diop,6e F',
    'error,a.csv,4,Classe,6e Z,Pas de telle classe.,Ka,6e Z',
  ]);
});
