import type { Assessment, GradebookView } from './types.ts';
import type { Refused } from './paste.ts';
import { t } from './texts.ts';
import { typed, type Typed, type Wrong } from './typed.ts';
import { score } from './value.ts';

/** What was typed for a pupil in an assessment; one who had left gets no mark. */
export function judge({ entry, pupils }: Pick<GradebookView, 'entry' | 'pupils'>, assessment: Assessment | undefined, row: number, text: string): Typed | { wrong: 'outside' | 'left' } {
  const pupil = pupils[row];
  if (!pupil || !assessment) return { wrong: 'outside' };
  if (hasLeft(pupil, assessment)) return { wrong: 'left' };
  return typed(text, assessment.maximum, entry, t());
}

export const hasLeft = ({ leftOn }: { leftOn?: string }, { heldOn }: Assessment) => leftOn !== undefined && leftOn <= heldOn;

/** Why, as a sentence. */
export function sentence(wrong: Wrong | Refused['wrong'], text: string, assessment: Assessment | undefined, { entry }: Pick<GradebookView, 'entry'>): string {
  if (wrong === 'above') return t().wrong.above(text, score(assessment!.maximum));
  if (wrong === 'step') return t().wrong.step(text, score(entry.step ?? 0.0001));
  return t().wrong[wrong](text);
}
