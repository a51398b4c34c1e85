/** One weight as the API has it. */
export interface Coefficient {
  id?: string;
  subject?: string;
  stream?: string | null;
  value?: number;
  weeklyMinutes?: number | null;
  version?: number;
}

export const cellOf = (subject: string, stream: string): string => `${subject} ${stream}`;

/** The cells of one level's grid; without a stream a weight holds for the whole level. */
export function cellsOf<C extends Coefficient>(coefficients: C[]): Map<string, C> {
  return new Map(coefficients.map((each) => [cellOf(each.subject!, each.stream ?? ''), each]));
}

/** What somebody wrote in a cell: a number with comma or point, nothing at all, or something else. */
export function weight(text: string): number | undefined | 'wrong' {
  const written = text.trim().replace(',', '.');
  if (written === '') return undefined;
  return /^\d{1,4}(\.\d{1,2})?$/.test(written) ? Number(written) : 'wrong';
}

/** A weight as people write it: 4, or 2,5. */
export function written(value: number | undefined, comma: boolean): string {
  if (value === undefined) return '';
  return comma ? String(value).replace('.', ',') : String(value);
}
