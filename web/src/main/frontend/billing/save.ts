/** Hands a file to the reader. */
export function hand(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A table as CSV; what a spreadsheet would reckon with is kept from being a formula. */
export function csv(rows: (string | number)[][]): Blob {
  const cell = (value: string | number) => (typeof value === 'number' ? String(value) : `"${(/^[=+@\t\r-]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`);
  return new Blob(['\uFEFF', ...rows.map((row) => `${row.map(cell).join(',')}\r\n`)], { type: 'text/csv' });
}

/** What was typed, in minor units of the currency: 12,50 EUR are 1250. Nothing if it is no amount of it. */
export function minor(typed: string, currency: string): number | undefined {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0;
  const plain = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  const found = /^(\d{1,15})(?:\.(\d+))?$/.exec(plain);
  if (!found || (found[2]?.length ?? 0) > digits) return undefined;
  return Number(found[1]! + (found[2] ?? '').padEnd(digits, '0'));
}
