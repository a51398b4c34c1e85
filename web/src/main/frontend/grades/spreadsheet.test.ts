import '../build/browser.ts';
import { beforeAll, expect, test } from 'vitest';
import { readCsv } from '../roster/table.ts';
import { readXlsx } from '../roster/xlsx.ts';
import { readZip } from '../roster/zip.ts';
import { locale } from '../shell/locale.ts';
import '../shell/words.ts';
import { spot, type Book, type Cell } from './marks.ts';
import { csv, read, rowsOf } from './spreadsheet.ts';
import { texts } from './texts.ts';
import type { Assessment, GradebookView } from './types.ts';
import { workbook } from './workbook.ts';

beforeAll(() => {
  locale.value = 'fr';
  return texts.load('fr');
});

const assessment = (id: string, title: string, heldOn = '2026-10-12') => ({ id, title, heldOn, maximum: 20 }) as Assessment;
const pupils = ['Ba Fatou', 'Cissé Awa', 'Cissé Awa', '=HYPERLINK("http://x")', 'Kane Bineta'].map((name, n) => ({ id: `p${n}`, familyName: name.split(' ')[0]!, givenNames: name.split(' ')[1] ?? '', counted: true, ...(n === 4 && { leftOn: '2026-10-01' }) }));
const assessments = [assessment('x', 'Devoir 1'), assessment('y', 'Composition'), assessment('z', 'Composition', '2026-11-21')];
const view = { className: '4e A', entry: { maximum: 20, step: 0.25, letters: [{ code: 'TB', value: 18 }] }, pupils, results: pupils.map(() => ({ status: 'scored', shown: '12.50', outOf: '20' })) } as unknown as GradebookView;
const cells = new Map<string, Cell>([[spot('x', 'p0'), { score: 14.5, version: 1 }], [spot('y', 'p0'), { state: 'absent-justified', version: 1 }], [spot('z', 'p1'), { score: 18, version: 1 }], [spot('x', 'p3'), { score: 7, version: 2, pencil: true }]]);
const book: Book = { assessments, cells };
const bytes = (text: string) => new TextEncoder().encode(text);
const from = (text: string) => read(readCsv(bytes(text))!, view, book);
const back = async () => readXlsx(readZip(new Uint8Array(await workbook('4e A : [Maths]', view, book).arrayBuffer()))!);

test('the grid goes out with what has not been sent, and taken in again it changes nothing', async () => {
  expect(rowsOf(view, book)[1]).toEqual([1, 'BA Fatou', 14.5, 'abs j', '', '12,50']);
  expect(rowsOf(view, book)[4]![2]).toBe(7);
  for (const table of [readCsv(bytes(csv(rowsOf(view, book))))!, (await back())!]) {
    expect(table.header.slice(0, 3)).toEqual(['№', 'Élève', 'Devoir 1']);
    expect(read(table, view, book)).toEqual({ entries: [], refusals: [], known: true });
  }
});

test('no name is run as a formula', async () => {
  expect(csv(rowsOf(view, book))).toContain(`"'=HYPERLINK(""HTTP://X"")"`);
  const sheet = await readZip(new Uint8Array(await workbook('m', view, book).arrayBuffer()))!.text('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;HTTP://X&quot;)</t>');
  expect(sheet).not.toContain('<f');
});

test('of a file each wrong cell is refused by its place, and the rest is kept', () => {
  const { entries, refusals } = from('Nom;Prénom;composition;Devoir 1\nba;FATOU;12,25;21\n=HYPERLINK("http://x");;abs;TB\nKane;Bineta;;9\n');
  expect(entries).toEqual([{ assessment: 'y', pupil: 'p0', score: 12.25 }, { assessment: 'y', pupil: 'p3', state: 'absent-unjustified' }, { assessment: 'x', pupil: 'p3', letter: 'TB' }]);
  expect(refusals.map(({ where }) => where)).toEqual(['BA Fatou, Devoir 1', 'KANE Bineta, Devoir 1']);
  expect(refusals[1]!.why).toContain('avait quitté la classe');
});

test('a stranger, two who are called the same, and a column that nobody knows are told by their place', () => {
  const { entries, refusals } = from('№;Élève;Devoir 1;Conduite\n2;Cissé Awa;11;3\n;Cissé Awa;12;\n;Ndiaye Omar;9;\n');
  expect(entries).toEqual([{ assessment: 'x', pupil: 'p1', score: 11 }]);
  expect(refusals.map(({ where, why }) => [where, why.replaceAll('\u00a0', ' ')])).toEqual([
    ['ligne 3', 'Plusieurs élèves s’appellent « Cissé Awa ». Écrivez aussi leur numéro dans la grille.'],
    ['ligne 4', '« Ndiaye Omar » n’est pas dans cette classe.'],
    ['colonne 4', 'Aucune évaluation ne s’appelle « Conduite ».'],
  ]);
});

test('a number that a workbook keeps crookedly is taken as it was meant', () => {
  const table = { header: ['Élève', 'Devoir 1'], rows: [{ line: 2, cells: ['Ba Fatou', '14.250000000000002'] }], editable: false };
  expect(read(table, view, book).entries).toEqual([{ assessment: 'x', pupil: 'p0', score: 14.25 }]);
});

test('a file without a column of this grid is known for that', () => expect(from('a;b\n1;2\n').known).toBe(false));
