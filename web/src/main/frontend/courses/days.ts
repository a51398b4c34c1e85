const DAY = 86_400_000;

/** The day so many days later. */
export const after = (iso: string, days: number) => new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The Monday of a day's week. */
export const monday = (iso: string) => after(iso, -((new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7));

/** By a day that each has, in the order of the days. */
export function byDay<T>(all: T[], of: (each: T) => string): [string, T[]][] {
  const days = new Map<string, T[]>();
  for (const each of [...all].sort((one, other) => of(one).localeCompare(of(other)))) days.set(of(each), [...(days.get(of(each)) ?? []), each]);
  return [...days];
}
