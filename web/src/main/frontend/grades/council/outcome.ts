export const COMMENTS = 'comments.write';

/** A class, a subject and a period. */
export const keyOf = (schoolClass: string, subject: string, period: string) => `${schoolClass} ${subject} ${period}`;

export interface CommentCell {
  pupil: string;
  base: number;
  text: string;
}

/** Comments that were not sent yet with newer ones: each pupil's last word, by the version its author first saw. */
export function together(unsent: CommentCell[], newer: CommentCell[]): CommentCell[] {
  const cells = new Map(unsent.map((cell) => [cell.pupil, cell]));
  for (const cell of newer) cells.set(cell.pupil, { ...cell, base: cells.get(cell.pupil)?.base ?? cell.base });
  return [...cells.values()];
}
