import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from './table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a table', () => {
  test.each([',', ';', '\t', '|'])('is read with %j between its cells', (sign) => {
    const table = readCsv(bytes(['Nom', 'Prénoms', 'Classe'].join(sign) + '\n' + ['Diop', 'Awa', '6e B'].join(sign)));
    expect(table?.header).toEqual(['Nom', 'Prénoms', 'Classe']);
    expect(table?.rows).toEqual([{ line: 2, cells: ['Diop', 'Awa', '6e B'] }]);
  });

  test('keeps the line where each row begins, over empty lines and breaks within cells', () => {
    const table = readCsv(bytes('Nom,Adresse\r\n\r\nDiop,"Rue 1\r\nDakar"\r\nSow,"dit ""le Grand"""\r\n'));
    expect(table?.rows.map(({ line }) => line)).toEqual([3, 5]);
    expect(table?.rows[1]!.cells[1]).toBe('dit "le Grand"');
  });

  test('is read from an old Windows spreadsheet, from UTF-16, and behind a sep= line', () => {
    expect(readCsv(Uint8Array.from([0x50, 0x72, 0xe9, 0x6e, 0x6f, 0x6d]))?.header).toEqual(['Prénom']);
    expect(readCsv(Uint8Array.from([0xff, 0xfe, ...[...'Nom;Né'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]))?.header).toEqual(['Nom', 'Né']);
    expect(readCsv(bytes('sep=|\nNom|Sexe\nSow|F\n'))).toMatchObject({ header: ['Nom', 'Sexe'], rows: [{ line: 3, cells: ['Sow', 'F'] }] });
  });

  test('has no heading when there is nothing in it', () => {
    expect(readCsv(bytes('\r\n \r\n'))).toBeUndefined();
  });

  test('is read again as it was written, line by line', () => {
    const rows = [{ line: 3, cells: ['Diop', 'Rue 1\nDakar'] }, { line: 7, cells: ['Sow; "le Grand"', ''] }];
    const again = readCsv(bytes(writeCsv(['Nom', 'Adresse'], rows)));
    expect(again?.rows).toEqual(rows);
  });

  test('is written so that no cell runs as a formula, and a phone number stays one', () => {
    expect(writeCsv(['a', 'b', 'c'], [{ line: 2, cells: ['=HYPERLINK("x")', '+221 77 512', '+cmd|x'] }])).toContain(`"'=HYPERLINK(""x"")",+221 77 512,"'+cmd|x"`);
  });
});
