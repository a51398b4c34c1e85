import type { Table, TableRow } from './table.ts';
import type { Zip } from './zip.ts';

const ROWS = /<row\b([^>]*)>(.*?)<\/row>/gs;
const CELLS = /<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;
const DAY = 86_400_000;

export const isWorkbook = (zip: Zip) => zip.names.includes('xl/workbook.xml');

/** Reads a sheet of a workbook (ECMA-376), the first if none is named. */
export async function readXlsx(zip: Zip, wanted?: string): Promise<Table | undefined> {
  const workbook = (await zip.text('xl/workbook.xml')) ?? '';
  const sheets = [...workbook.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => ({ name: plain(attribute(tag, 'name')), id: attribute(tag, 'r:id') }));
  const sheet = sheets.find(({ name }) => name === wanted) ?? sheets[0];
  const relations = (await zip.text('xl/_rels/workbook.xml.rels')) ?? '';
  const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => tag).find((tag) => attribute(tag, 'Id') === sheet?.id);
  const target = relation && attribute(relation, 'Target');
  const xml = target && (await zip.text(target.startsWith('/') ? target.slice(1) : `xl/${target}`));
  if (!xml) return undefined;
  const shared = [...((await zip.text('xl/sharedStrings.xml')) ?? '').matchAll(/<si\b[^>]*?(?:\/>|>(.*?)<\/si>)/gs)].map(([, inner]) => words(inner ?? ''));
  const dates = dateStyles((await zip.text('xl/styles.xml')) ?? '');
  const rows = [...xml.matchAll(ROWS)].map(([, tag, inner], i) => row(Number(attribute(tag!, 'r')) || i + 1, inner!, shared, dates));
  const [heading, ...rest] = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  return heading && { header: heading.cells, rows: rest, editable: false, sheets: sheets.map(({ name }) => name) };
}

function row(line: number, inner: string, shared: string[], dates: Set<number>): TableRow {
  const cells: string[] = [];
  for (const [, tag, content = ''] of inner.matchAll(CELLS)) {
    const index = column(attribute(tag!, 'r')) ?? cells.length;
    while (cells.length < index) cells.push('');
    cells[index] = value(tag!, content, shared, dates).trim();
  }
  return { line, cells };
}

function value(tag: string, content: string, shared: string[], dates: Set<number>): string {
  const raw = plain(/<v\b[^>]*>(.*?)<\/v>/s.exec(content)?.[1] ?? '');
  const type = attribute(tag, 't');
  if (type === 's') return shared[Number(raw)] ?? '';
  if (type === 'inlineStr') return words(content);
  if (raw !== '' && (type === '' || type === 'n') && dates.has(Number(attribute(tag, 's') || 0))) return date(Number(raw));
  return raw;
}

/** Excel counts days from the last of 1899, with a 29th of February 1900 that never was. */
function date(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

/** The cell formats that show a date: built-in ones and those whose pattern has days or years. */
function dateStyles(styles: string): Set<number> {
  const patterns = new Map([...styles.matchAll(/<numFmt\b[^>]*>/g)].map(([tag]) => [Number(attribute(tag, 'numFmtId')), plain(attribute(tag, 'formatCode'))]));
  const formats = [...(/<cellXfs\b.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf\b[^>]*>/g)].map(([tag]) => Number(attribute(tag, 'numFmtId')));
  const isDate = (id: number) => (id >= 14 && id <= 17) || id === 22 || /[dy]/i.test((patterns.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*]/g, ''));
  return new Set(formats.flatMap((id, i) => (isDate(id) ? [i] : [])));
}

function column(reference: string): number | undefined {
  const letters = /^[A-Z]+/.exec(reference)?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : undefined;
}

function words(xml: string): string {
  return [...xml.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)].map(([, text]) => plain(text!)).join('');
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function plain(xml: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return xml.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name) =>
    name ? (named[name] ?? all) : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)));
}
