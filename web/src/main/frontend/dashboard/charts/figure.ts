import { direction, tongue } from '../../shell/locale.ts';

/** Laterite asks someone to act, millet is late, neem is well, none has not arrived. */
export type Kind = 'bad' | 'late' | 'good' | 'none';

/** One figure of a chart: what it is of, how it is said, and the address of the rows behind it. */
export interface Figure {
  label: string;
  /** Absent where nothing has arrived: that is dashed, never zero. */
  value?: number;
  said: string;
  href?: string;
  kind?: Kind;
}

/** What a chart says again as a table: a heading for each column, the first of which names the row. */
export interface Tabled {
  head: string[];
  /** hrefs: of each cell, where each has rows of its own. */
  rows: { key: string; href?: string; cells: string[]; hrefs?: (string | undefined)[] }[];
}

const WHOLE = 100;

/** Where a value stands on a scale, in hundredths of it; nothing leaves the drawing. */
export function along(value: number, most: number, least = 0): number {
  const share = most === least ? 0 : (value - least) / (most - least);
  return Math.round(Math.min(Math.max(share, 0), 1) * WHOLE * WHOLE) / WHOLE;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** The round number at or above a value: 1, 2, 2.5 or 5 times a power of ten. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return STEPS.map((step) => step * power).find((step) => step >= value - power / 1e9)!;
}

/** Whether what is drawn begins at the right, as the text does. */
export const mirrored = () => direction(tongue()) === 'rtl';

/** Parts of a name beside each other, each in the direction of its own script. */
export const beside = (...parts: (string | undefined)[]) => parts.filter(Boolean).map((part) => `\u2068${part}\u2069`).join(' · ');
