import { signal } from '@preact/signals';
import { nextId } from '../shell/ids.ts';
import { readCsv, type Table } from './table.ts';
import { isWorkbook, readXlsx } from './xlsx.ts';
import { isZip, readZip } from './zip.ts';

export type Format = 'csv' | 'xlsx' | 'oneroster' | 'fet';

/** What the school says about its file, as the query of the check takes it. */
export interface Options {
  mapping?: Record<string, string>;
  year?: string;
  classes?: 'make';
  missing?: 'end';
  lesson?: number;
  sheet?: string;
}

/** The file in hand. It stays on the device while the page is open, so that columns and cells can be shown and corrected. */
export interface Picked {
  /** The import that was made of it. */
  id: string;
  name: string;
  content: Blob;
  format: Format;
  table?: Table;
  options: Options;
}

export const LARGEST = 20 * 1024 * 1024;

export const picked = signal<Picked | undefined>(undefined);

/** The file of an import, if this page still has it. */
export const inHand = (id: string | undefined) => (picked.value?.id === id ? picked.value : undefined);

/** Looks at what the file is; the server looks again. */
export async function pick(name: string, content: Blob, options: Options = {}): Promise<Picked> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  const seen = await look(bytes, options.sheet);
  return { id: nextId(), name, content, options, ...seen };
}

async function look(bytes: Uint8Array, sheet?: string): Promise<{ format: Format; table?: Table }> {
  if (isZip(bytes)) {
    const zip = readZip(bytes);
    return zip && isWorkbook(zip) ? { format: 'xlsx', table: await readXlsx(zip, sheet) } : { format: 'oneroster' };
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 500)).trimStart();
  return /^\ufeff?(<\?xml|<fet)/i.test(start) ? { format: 'fet' } : { format: 'csv', table: readCsv(bytes) };
}

/** The first values that a column has. */
export function samples(table: Table | undefined, header: string, most = 3): string[] {
  const index = table?.header.indexOf(header) ?? -1;
  if (!table || index < 0) return [];
  const found: string[] = [];
  for (const { cells } of table.rows) {
    const cell = cells[index];
    if (cell && !found.includes(cell)) found.push(cell);
    if (found.length === most) break;
  }
  return found;
}

/** The columns whose meaning a person changed; what the server guessed need not be told again. */
export function changes(guessed: Record<string, string>, chosen: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(chosen).filter(([header, word]) => word !== guessed[header] && word !== ''));
}
