import { nameOf } from '../shell/format.ts';
import type { Entry } from './entering.ts';
import { judge, sentence } from './judge.ts';
import { isThere, type Book, type Cell, type Value } from './marks.ts';
import { pasted, table, type Place } from './paste.ts';
import type { Refusal } from './refusals.tsx';
import { t } from './texts.ts';
import type { Assessment, GradebookView, ListedPupil } from './types.ts';

export const entryOf = ({ id }: Assessment, pupil: ListedPupil, value: Value): Entry => ({ assessment: id, pupil: pupil.id, ...value });

/** Whether a cell would say something else than it does. */
export function takes(cell: Cell | undefined, value: Value): boolean {
  if (!isThere(cell) && !isThere(value)) return false;
  return cell?.score !== value.score || cell?.state !== value.state || cell?.letter !== value.letter;
}

/** What is taken of a pasted block, and each cell that is not, by its place. */
export function refusalsOf(text: string, at: Place, view: GradebookView, { assessments }: Book): { entries: Entry[]; refusals: Refusal[] } {
  const { entries, refused } = pasted(table(text), at, ({ row, col }, cell) => judge(view, assessments[col], row, cell));
  return {
    entries: entries.map(({ row, col, value }) => entryOf(assessments[col]!, view.pupils[row]!, value)),
    refusals: refused.map(({ row, col, text: cell, wrong }) => ({ where: placeOf(view.pupils[row], assessments[col], row, col), why: sentence(wrong, cell, assessments[col], view) })),
  };
}

export function placeOf(pupil: ListedPupil | undefined, assessment: Assessment | undefined, row: number, col: number): string {
  return `${pupil ? nameOf(pupil) : t().row(row + 1)}, ${assessment?.title ?? t().column(col + 1)}`;
}
