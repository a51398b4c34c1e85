import { days } from './year-of-now.ts';

interface Period {
  id?: string;
  parent?: string | null;
  startsOn?: string;
  position?: number;
}

export interface Placed<P> {
  period: P;
  /** 0 for what hangs on the year itself. */
  depth: number;
}

/** Periods as one reads them: a term, then its sequences. One whose parent is not there hangs on the year. */
export function periodTree<P extends Period>(periods: P[]): Placed<P>[] {
  const known = new Set(periods.map(({ id }) => id));
  const children = new Map<string, P[]>();
  for (const period of periods) {
    const parent = period.parent && known.has(period.parent) ? period.parent : '';
    children.set(parent, [...(children.get(parent) ?? []), period]);
  }
  const below = (parent: string, depth: number): Placed<P>[] =>
    [...(children.get(parent) ?? [])]
      .sort((one, other) => one.startsOn!.localeCompare(other.startsOn!) || (one.position ?? 0) - (other.position ?? 0))
      .flatMap((period) => [{ period, depth }, ...below(period.id!, depth + 1)]);
  return below('', 0);
}

export interface Span {
  startsOn?: string;
  endsOn?: string;
}

/** Where days lie in a year, in per cent of its length; both ends belong to them. */
export function placeIn(year: Span, { startsOn, endsOn }: Span): { from: number; width: number } {
  const all = days(year.startsOn!, year.endsOn!) + 1;
  return { from: (100 * days(year.startsOn!, startsOn!)) / all, width: (100 * (days(startsOn!, endsOn!) + 1)) / all };
}

/** The first days of the months of a year, cut at its ends. */
export function monthsOf({ startsOn, endsOn }: Span): Span[] {
  const months: Span[] = [];
  for (let from = startsOn!; from <= endsOn!; ) {
    const next = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
    next.setUTCMonth(next.getUTCMonth() + 1);
    const last = new Date(next.getTime() - 86_400_000).toISOString().slice(0, 10);
    months.push({ startsOn: from, endsOn: last < endsOn! ? last : endsOn });
    from = next.toISOString().slice(0, 10);
  }
  return months;
}
