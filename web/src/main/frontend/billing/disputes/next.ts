import type { Schemas } from '../../shell/api.ts';

type Dispute = Pick<Schemas['DisputeView'], 'state' | 'due' | 'evidence' | 'withdrawn' | 'returned'>;

/** What is to be done next about a dispute. */
export type Next = 'answer' | 'inquiry' | 'missed' | 'sent' | 'wait' | 'won' | 'coming' | 'lost' | 'closed';

/** What asks the reader to act. */
export const TO_ANSWER: Next[] = ['answer', 'inquiry', 'missed'];

/** @param now in milliseconds */
export function next({ state, due, evidence, withdrawn, returned }: Dispute, now = Date.now()): Next {
  if (state === 'lost' || state === 'closed') return state;
  if (state === 'won') return withdrawn && !returned ? 'coming' : 'won';
  if (state === 'under-review') return 'wait';
  if (due && Date.parse(due) < now) return evidence ? 'wait' : 'missed';
  if (evidence) return 'sent';
  return state === 'inquiry' ? 'inquiry' : 'answer';
}

/** Where the money is. */
export function whereIs({ state, withdrawn, returned }: Dispute): 'here' | 'taken' | 'back' | 'gone' {
  if (state === 'lost') return 'gone';
  return returned ? 'back' : withdrawn ? 'taken' : 'here';
}
