import { number, percent } from '../../shell/format.ts';
import type { Figures } from './types.ts';

/** What schools are compared by; the words of each stand in the texts. */
export const MEASURES = ['pupils', 'girls', 'attendance', 'results', 'staff', 'last-roll'] as const;
export type Measure = (typeof MEASURES)[number];

export const pupils = ({ girls, boys, others }: Figures) => girls + boys + others;

const share = (some: number, all: number) => (all > 0 ? some / all : undefined);

/** The measured value, nothing where it is not known. */
export function value(measure: Measure, of: Figures): number | undefined {
  switch (measure) {
    case 'pupils': return pupils(of) || undefined;
    case 'girls': return share(of.girls, of.girls + of.boys);
    case 'attendance': return share(of.slots - of.missed, of.slots);
    case 'results': return share(of.passed, of.passedOf);
    case 'staff': return share(pupils(of), of.teachers);
    default: return undefined;
  }
}

export const isShare = (measure: Measure) => measure === 'girls' || measure === 'attendance' || measure === 'results';

export function written(measure: Measure, of: Figures): string {
  const found = value(measure, of);
  if (found === undefined) return '—';
  return isShare(measure) ? percent(found, 1) : number(found, measure === 'staff' ? 1 : 0);
}

/** The mean of the general averages, out of twenty. */
export const mean = ({ points, results }: Figures) => (results > 0 ? points / results / 50 : undefined);
