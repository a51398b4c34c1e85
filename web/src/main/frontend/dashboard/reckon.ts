import type { HeatDay } from './charts/heat.tsx';
import type { Quartiles } from './charts/spread.tsx';
import type { Attended, BoardClass, DayFigures, Spreading } from './types.ts';

export const missedOf = ({ absent, excused, excluded }: Attended) => absent + excused + excluded;

/** A share, or nothing where there is nothing that it could be of. */
export const shareOf = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);

export function sumOf(all: Attended[]): Attended {
  const add = (key: keyof Attended) => all.reduce((sum, each) => sum + each[key], 0);
  return { slots: add('slots'), absent: add('absent'), excused: add('excused'), excluded: add('excluded'), late: add('late') };
}

/** From which share of missed lessons a day is drawn darker; from the third step on it asks for someone. */
const STEPS = [0.03, 0.06, 0.1, 0.15];

export const stepOf = (share: number) => STEPS.filter((step) => share >= step).length as NonNullable<HeatDay['step']>;

export const MANY = STEPS[2]!;

const THOUSAND = 1000;

/** What a class missed, week by week. */
export const shares = ({ weekly }: BoardClass) => weekly.map((missed) => (missed < 0 ? undefined : missed / THOUSAND));

/** What the school missed, week by week. */
export function weekly(days: DayFigures[], weeks: string[]): (number | undefined)[] {
  return weeks.map((week, i) => {
    const { slots, ...missed } = sumOf(days.filter(({ day }) => day >= week && (i === weeks.length - 1 || day < weeks[i + 1]!)).map(({ attended }) => attended));
    return shareOf(missedOf({ slots, ...missed }), slots);
  });
}

/** Weeks before the first that has figures say nothing. */
export function begun<T>(weeks: T[], values: (number | undefined)[]): T[] {
  return weeks.slice(Math.max(values.findIndex((value) => value !== undefined), 0));
}

export function quartiles({ quartiles: [low, lower, median, upper, high] }: Spreading): Quartiles {
  return { low: low!, lower: lower!, median: median!, upper: upper!, high: high! };
}

export const medianOf = ({ quartiles: all }: Spreading) => all[2]!;

/** The seventh day from a Monday on. */
export const sundayOf = (monday: string) => new Date(Date.parse(monday) + 6 * 86_400_000).toISOString().slice(0, 10);

/** Those of the seven days from a Monday on. */
export const weekDays = <T extends { day: string }>(days: T[], monday: string) => days.filter(({ day }) => day >= monday && day <= sundayOf(monday));

export const rollsOn = (date: string) => `/today?date=${date}`;

/** The days of a week, each with its registers behind it. */
export const weekOf = (monday: string) => `/figures/${monday}`;
