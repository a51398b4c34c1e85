/** A plain table as the device can read it, to show samples and to correct cells. The server's reading decides. */
export interface Table {
  header: string[];
  rows: TableRow[];
  /** Whether the file can be written again without loss; a workbook's formats cannot. */
  editable: boolean;
  sheets?: string[];
}

export interface TableRow {
  /** As a spreadsheet numbers it: the heading is line 1 if nothing stands above it. */
  line: number;
  cells: string[];
}

const EDGES = /^[\s\u00a0\u200b\ufeff]+|[\s\u00a0\u200b\ufeff]+$/g;

export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads a table of any of the usual separators; undefined if there is no heading. */
export function readCsv(bytes: Uint8Array): Table | undefined {
  const text = decode(bytes);
  const told = /^sep=(.)\r?\n/i.exec(text);
  const records = split(told ? text.slice(told[0].length) : text, told?.[1] ?? separator(text), told ? 2 : 1);
  const filled = records.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [heading, ...rows] = filled;
  return heading && { header: heading.cells, rows, editable: true };
}

/** The sign that stands most often in the heading. */
function separator(text: string): string {
  const heading = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string) => heading.split(sign).length;
  return [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** RFC 4180, with the line where each record begins. */
function split(text: string, sign: string, first: number): TableRow[] {
  const records: TableRow[] = [];
  let record: TableRow = { line: first, cells: [] };
  let line = first;
  let cell = '';
  let quoted = false;
  const endCell = () => {
    record.cells.push(cell.replace(EDGES, ''));
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '"' && quoted && text[i + 1] === '"') cell += text[++i];
    else if (c === '"' && (quoted || cell.replace(EDGES, '') === '')) quoted = !quoted;
    else if (c === sign && !quoted) endCell();
    else if ((c === '\n' || c === '\r') && !quoted) {
      if (c === '\r' && text[i + 1] === '\n') i++;
      endCell();
      records.push(record);
      record = { line: ++line, cells: [] };
    } else {
      if (c === '\n') line++;
      cell += c;
    }
  }
  endCell();
  records.push(record);
  return records;
}

/** Writes a table; each row keeps its line, so that what is said about a line finds it in the first file, too. */
export function writeCsv(header: string[], rows: TableRow[]): string {
  let text = '';
  let line = 1;
  for (const { line: wanted, cells } of [{ line: 1, cells: header }, ...rows]) {
    for (; line < wanted; line++) text += '\r\n';
    const written = cells.map(quote).join(',');
    text += `${written}\r\n`;
    line += 1 + written.split('\n').length - 1;
  }
  return text;
}

/** A cell that a spreadsheet would run as a formula is kept from that. */
export function quote(cell: string): string {
  const safe = /^[=@\t\r]|^[+-](?![\d\s().-]*$)/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;\t|]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
