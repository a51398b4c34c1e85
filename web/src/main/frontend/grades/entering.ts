import type { Op } from '../shell/local.ts';
import { keep } from '../shell/outbox.ts';
import { keyOf, spot, together, type Book, type Entered, type SentCell } from './marks.ts';
import { TYPE } from './outcome.ts';
import type { GradebookView } from './types.ts';

/** So long after the last mark they are sent together. */
export const PAUSE = 4_000;

/** One mark as it was entered. */
export type Entry = Omit<SentCell, 'base'>;

/** Marks with the versions that whoever entered them saw. */
export const based = (entries: Entry[], { cells }: Book): SentCell[] => entries.map((entry) => ({ ...entry, base: cells.get(spot(entry.assessment, entry.pupil))?.version ?? 0 }));

/** Keeps marks on the device, with those of the same gradebook that were not sent yet. */
export function keepMarks({ schoolClass, className, subject, subjectName, period }: GradebookView, cells: SentCell[]): Promise<Op> {
  const key = keyOf(schoolClass, subject, period);
  const data = (unsent?: Record<string, unknown>) => ({ schoolClass, subject, period, cells: together((unsent as Entered | undefined)?.cells ?? [], cells) });
  return keep({ type: TYPE, key, entity: schoolClass, base: 0, about: `${className}, ${subjectName}`, data }, PAUSE);
}
