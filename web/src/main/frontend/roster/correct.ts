import type { Schemas } from '../shell/api.ts';
import { writeCsv, type Table } from './table.ts';

export type Finding = Schemas['ProblemView'];

/** New texts by line and column, such as "37 Classe". */
export type Corrections = Record<string, string>;

export const cellOf = (line: number, column: string) => `${line} ${column}`;

/** The text of a cell as the file has it; undefined if the file is not in hand. */
export function valueAt(table: Table | undefined, { line, column }: Finding): string | undefined {
  const index = column ? (table?.header.indexOf(column) ?? -1) : -1;
  const row = table?.rows.find((each) => each.line === line);
  return row && index >= 0 ? (row.cells[index] ?? '') : undefined;
}

/** The file with its corrections. */
export function corrected({ header, rows }: Table, corrections: Corrections): string {
  const right = rows.map(({ line, cells }) => ({ line, cells: header.map((column, i) => corrections[cellOf(line, column)] ?? cells[i] ?? '') }));
  return writeCsv(header, right);
}

/** The lines that an error keeps from being imported. */
export function wrongLines(findings: Finding[]): Set<number> {
  return new Set(findings.filter(({ severity, line }) => severity === 'error' && line).map(({ line }) => line!));
}

/** The file without those lines; the others stay where they are. */
export function without({ header, rows }: Table, lines: Set<number>): string {
  return writeCsv(header, rows.filter(({ line }) => !lines.has(line)));
}

/** For a spreadsheet: where, what the cell holds and what is wrong; with the file in hand the whole row behind it. */
export function findingsCsv(findings: Finding[], table: Table | undefined, heads: string[]): string {
  const rows = new Map(table?.rows.map((row) => [row.line, row.cells]));
  const lines = findings.map((finding, i) => {
    const { severity, file, line, column, message } = finding;
    const cells = [severity ?? '', file ?? '', line ? String(line) : '', column ?? '', valueAt(table, finding) ?? '', message ?? ''];
    return { line: i + 2, cells: [...cells, ...(rows.get(line ?? 0) ?? [])] };
  });
  return `\ufeff${writeCsv([...heads, ...(table?.header ?? [])], lines)}`;
}
