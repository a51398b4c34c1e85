/** What a school needs before the first roll can be taken, in the order in which it is made. */
export const STEPS = ['year', 'periods', 'levels', 'subjects', 'bell', 'classes', 'pupils', 'open'] as const;
export type Step = (typeof STEPS)[number];

export interface Known {
  year?: { state?: string };
  periods: number;
  levels: number;
  subjects: number;
  slots: number;
  classes: number;
  pupils: number;
}

/** What is not there yet; the first is the next step. */
export function missing({ year, periods, levels, subjects, slots, classes, pupils }: Known): Step[] {
  const there: Record<Step, boolean> = {
    year: year !== undefined && year.state !== 'closed',
    periods: periods > 0,
    levels: levels > 0,
    subjects: subjects > 0,
    bell: slots > 0,
    classes: classes > 0,
    pupils: pupils > 0,
    open: year?.state === 'open',
  };
  return STEPS.filter((step) => !there[step]);
}
