import { number, percent } from '../../shell/format.ts';
import { t } from './texts.ts';
import type { Reason, Warning } from '../types.ts';

const WHOLE = 100;

/** What speaks for a pupil's risk, as one says it to a colleague; shares are of the maximum of the school's marks. */
export function said({ trait, value, of, usual }: Reason): string {
  const words = t().reasons;
  switch (trait) {
    case 'last-average': return words.lastAverage(percent(value), percent(usual));
    case 'year-before': return words.yearBefore(percent(value), percent(usual));
    case 'trend': return value < 0 ? words.fallen(number(-value * WHOLE, 1)) : words.risenLess(number(value * WHOLE, 1), number(usual * WHOLE, 1));
    case 'weak-subjects': return words.weakSubjects(value, of ?? value);
    case 'absences': return words.absences(value, of ?? value);
    case 'lateness': return words.lateness(value, of ?? value);
    case 'homework': return words.homework(Math.round(value * (of ?? 0)), of ?? 0);
    case 'repeating': return words.repeating;
    case 'age': return words.age(value, number(usual));
    default: return trait;
  }
}

/** Where the rows behind a reason are; none for what stands in the pupil's file. */
export function behind({ trait }: Reason, { schoolClass }: Pick<Warning, 'schoolClass'>, term?: string): string | undefined {
  switch (trait) {
    case 'absences':
    case 'lateness': return `/my-classes/${schoolClass}`;
    case 'last-average':
    case 'trend':
    case 'weak-subjects': return term ? `/marks/${schoolClass}/${term}` : '/marks';
    default: return undefined;
  }
}
