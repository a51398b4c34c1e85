import { mirrored } from './figure.ts';

/** A day: how it is said, how dark it is from 0 to 4, and what is written in. */
export interface HeatDay {
  /** such as 2026-11-26 */
  date: string;
  said: string;
  /** Absent for a day of school that nothing has arrived of. */
  step?: 0 | 1 | 2 | 3 | 4;
  letter?: string;
  href?: string;
}

const CELL = 28;
/** Tall enough for a finger where eight weeks fill a phone. */
const ROW = 40;
const GAP = 3;
const DAY = 86_400_000;

const at = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
/** Monday is 0. */
export const weekday = (iso: string) => (new Date(at(iso)).getUTCDay() + 6) % 7;
const monday = (iso: string) => at(iso) - weekday(iso) * DAY;

/** Which column and row of the calendar a day has: a column is a week. */
export function place(date: string, first: string): { week: number; weekday: number } {
  return { week: Math.round((monday(date) - monday(first)) / (7 * DAY)), weekday: weekday(date) };
}

interface Props {
  /** In their order; days without school are left out. */
  days: HeatDay[];
  /** The names of the days of the week, Monday first. */
  weekdays: string[];
  label: string;
}

/** A calendar of school days, a week each column: what is normal is pale, the exception is written in. */
export function Heat({ days, weekdays, label }: Props) {
  if (days.length === 0) return null;
  const places = days.map(({ date }) => place(date, days[0]!.date));
  const rows = [...new Set(places.map((each) => each.weekday))].sort((a, b) => a - b);
  const width = (places.at(-1)!.week + 1) * CELL;
  const x = (week: number) => (mirrored() ? width - (week + 1) * CELL : week * CELL);
  return (
    <div class="chart heat">
      <div class="names" aria-hidden="true">{rows.map((row) => <span key={row}>{weekdays[row]}</span>)}</div>
      <svg viewBox={`0 0 ${width} ${rows.length * ROW}`} style={{ maxInlineSize: `${width * 1.5}px` }} role="group" aria-label={label}>
        {days.map((day, i) => <Cell key={day.date} day={day} x={x(places[i]!.week)} y={rows.indexOf(places[i]!.weekday) * ROW} />)}
      </svg>
    </div>
  );
}

function Cell({ day: { said, step, letter, href }, x, y }: { day: HeatDay; x: number; y: number }) {
  const inside = (
    <>
      <title>{said}</title>
      <rect class={step === undefined ? 'none' : `step${step}`} x={x + GAP / 2} y={y + GAP / 2} width={CELL - GAP} height={ROW - GAP} rx="3" />
      {letter && <text class={step !== undefined && step > 2 ? 'on' : undefined} x={x + CELL / 2} y={y + ROW / 2 + 5} text-anchor="middle" aria-hidden="true">{letter}</text>}
    </>
  );
  return href ? <a href={href} aria-label={said}>{inside}</a> : <g role="img" aria-label={said}>{inside}</g>;
}
