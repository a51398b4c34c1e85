import { quote, type Table } from '../roster/table.ts';
import { day, nameOf } from '../shell/format.ts';
import { entryOf, placeOf, takes } from './block.ts';
import type { Entry } from './entering.ts';
import { judge, sentence } from './judge.ts';
import { isThere, spot, type Book } from './marks.ts';
import type { Refusal } from './refusals.tsx';
import { t } from './texts.ts';
import { fold } from './typed.ts';
import type { Assessment, GradebookView } from './types.ts';
import { figure, score, short } from './value.ts';

export type Row = (string | number)[];

const NUMBER = /^(№|n[o°º.]*|#)$/i;

/** The grid as a spreadsheet shows it, with what has not been sent yet. */
export function rowsOf(view: GradebookView, { assessments, cells }: Book): Row[] {
  const marks = view.pupils.map((pupil, n): Row => [
    n + 1,
    nameOf(pupil),
    ...assessments.map((assessment) => {
      const cell = cells.get(spot(assessment.id, pupil.id));
      const text = short(cell, assessment, view.entry);
      return isThere(cell) && cell!.score !== undefined && /^[\d.,]+$/.test(text) ? cell!.score : text;
    }),
    figure(view.results[n] ?? { status: 'none' }),
  ]);
  return [['№', t().pupil, ...headings(assessments), t().average], ...marks];
}

/** As a spreadsheet of the same language opens it: with its decimal sign, and a separator that is another. */
export function csv(rows: Row[]): string {
  const separator = score(0.5).includes(',') ? ';' : ',';
  const lines = rows.map((cells) => cells.map((cell) => quote(typeof cell === 'number' ? score(cell) : cell)).join(separator));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** Titles; one that there is twice with its day. */
function headings(assessments: Assessment[]): string[] {
  const twice = (title: string) => assessments.filter((each) => each.title === title).length > 1;
  return assessments.map(({ title, heldOn }) => (twice(title) ? `${title}, ${day(heldOn, 'short')}` : title));
}

export interface Read {
  entries: Entry[];
  refusals: Refusal[];
  /** Whether any column was recognised. */
  known: boolean;
}

/** A spreadsheet's marks: columns by their heading, pupils by their name. What is not understood is refused by its place. */
export function read({ header, rows }: Table, view: GradebookView, book: Book): Read {
  const columns = columnsOf(header, book.assessments);
  const read: Read = { entries: [], refusals: [], known: columns.some((each) => each !== undefined) };
  const number = header.findIndex((heading) => NUMBER.test(heading.trim()));
  const named = new Set<number>();
  for (const { line, cells } of rows) {
    const given = columns.flatMap((assessment, i) => (assessment && cells[i]?.trim() ? [{ assessment, text: plain(cells[i]!) }] : []));
    if (given.length === 0) continue;
    const texts = cells.map((cell, i) => (columns[i] ? '' : cell));
    const found = pupilOf(texts, cells[number]?.trim(), view);
    if ('why' in found) read.refusals.push({ where: t().row(line), why: found.why });
    else for (const each of given) take(read, each, found.row, view, book);
    if (!('why' in found)) named.add(found.column);
  }
  const known = [...named].flatMap((i) => [i, i + 1]);
  for (const [i, heading] of header.entries()) {
    const ours = i === number || [fold(t().average), fold(t().pupil), ''].includes(fold(heading));
    if (read.known && !columns[i] && !ours && !known.includes(i)) read.refusals.push({ where: t().column(i + 1), why: t().sheet.noColumn(heading) });
  }
  return read;
}

function take(read: Read, { assessment, text }: { assessment: Assessment; text: string }, row: number, view: GradebookView, { assessments, cells }: Book): void {
  const pupil = view.pupils[row]!;
  const said = judge(view, assessment, row, text);
  const cell = cells.get(spot(assessment.id, pupil.id));
  if (fold(text) === fold(short(cell, assessment, view.entry))) return;
  if ('wrong' in said) read.refusals.push({ where: placeOf(pupil, assessment, row, assessments.indexOf(assessment)), why: sentence(said.wrong, text, assessment, view) });
  else if (takes(cell, said.value)) read.entries.push(entryOf(assessment, pupil, said.value));
}

/** The first column of a heading is the first assessment that is called so, and so on. */
function columnsOf(header: string[], assessments: Assessment[]): (Assessment | undefined)[] {
  const names = headings(assessments);
  const used = new Set<Assessment>();
  return header.map((heading) => {
    const found = assessments.find((each, i) => !used.has(each) && [names[i]!, each.title].some((name) => fold(name) === fold(bare(heading))));
    if (found) used.add(found);
    return found;
  });
}

/** Whose line it is: by a cell with the whole name, or by two with its parts; of two who are called so, by the number. */
function pupilOf(cells: string[], number: string | undefined, { pupils }: GradebookView): { row: number; column: number } | { why: string } {
  const names = cells.map((cell, i) => [fold(bare(cell)), fold(bare(cell) + (cells[i + 1] ?? ''))]);
  const rows = pupils.flatMap((pupil, row) => {
    const column = names.findIndex((each) => each.includes(fold(nameOf(pupil))));
    return column < 0 ? [] : [{ row, column }];
  });
  const numbered = rows.filter(({ row }) => number === String(row + 1));
  const text = cells.find((cell) => /\p{L}/u.test(cell)) ?? '';
  if (rows.length === 1) return rows[0]!;
  if (numbered.length === 1) return numbered[0]!;
  return { why: rows.length > 1 ? t().sheet.twoPupils(text) : t().sheet.noPupil(text) };
}

/** Without the sign that kept a spreadsheet from running the cell. */
const bare = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '');

/** A workbook keeps 14.3 as 14.300000000000001. */
const plain = (cell: string) => (/^\d+\.\d{10,}$/.test(cell.trim()) ? String(Number(Number(cell).toFixed(8))) : cell.trim());
