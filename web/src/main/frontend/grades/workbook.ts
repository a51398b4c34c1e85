import type { Book } from './marks.ts';
import { rowsOf, type Row } from './spreadsheet.ts';
import type { GradebookView } from './types.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The grid as a workbook of one sheet (ECMA-376). Texts are written as texts, so that none of them is a formula. */
export function workbook(name: string, view: GradebookView, book: Book): Blob {
  const rows = rowsOf(view, book);
  const sheet = escaped(name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31));
  return zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="2" width="32" customWidth="1"/></cols><sheetData>${rows.map(line).join('')}</sheetData></worksheet>`,
  });
}

function line(cells: Row, n: number): string {
  const written = cells.map((cell, i) => {
    const at = `r="${column(i)}${n + 1}"`;
    if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
    return cell === '' ? '' : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  });
  return `<row r="${n + 1}">${written.join('')}</row>`;
}

const column = (i: number): string => (i < 26 ? '' : column(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26));

function escaped(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"]/g, (sign) => signs[sign]!);
}

/** Parts put together without being packed (APPNOTE 4.3): a class has few marks. */
function zip(parts: Record<string, string>): Blob {
  const bodies: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const [name, xml] of Object.entries(parts)) {
    const path = new TextEncoder().encode(name);
    const body = new TextEncoder().encode(XML + xml);
    const common = [20, 0, 0, 0, 0x21, crc(body), body.length, body.length, path.length, 0] as const;
    const head = record('LHHHHHLLLHH', 0x04034b50, ...common);
    bodies.push(head, path, body);
    directory.push(record('LHHHHHHLLLHHHHHLL', 0x02014b50, 20, ...common, 0, 0, 0, 0, at), path);
    at += head.length + path.length + body.length;
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0);
  const count = Object.keys(parts).length;
  return new Blob([...bodies, ...directory, record('LHHHHLLH', 0x06054b50, 0, 0, count, count, size, at, 0)], { type: `${KIND}.sheet` });
}

/** Numbers of two (H) and four (L) bytes, the least first. */
function record(form: string, ...values: number[]): Uint8Array<ArrayBuffer> {
  const bytes = [...form].flatMap((kind, i) => Array.from({ length: kind === 'L' ? 4 : 2 }, (_, n) => (values[i]! >>> (8 * n)) & 0xff));
  return Uint8Array.from(bytes);
}

function crc(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
