import { number } from '../shell/format.ts';
import { isThere, type State, type Value } from './marks.ts';
import { t } from './texts.ts';
import { decimalsOf, letterOf } from './typed.ts';
import type { Assessment, Entering, Figure } from './types.ts';

export const score = (value: number) => number(value, decimalsOf(value));

/** A mark in a cell. */
export function short(value: Value | undefined, { maximum }: Pick<Assessment, 'maximum'>, entry: Entering): string {
  if (!value || !isThere(value)) return '';
  if (value.letter !== undefined) return value.letter;
  if (value.state !== undefined) return t().short[value.state as State] ?? value.state;
  return letterOf(value.score!, maximum, entry) ?? score(value.score!);
}

/** A mark in running text. */
export function long(value: Value | undefined, assessment: Pick<Assessment, 'maximum'>, entry: Entering): string {
  if (!value || !isThere(value)) return t().noMark;
  if (value.state !== undefined) return t().states[value.state as State] ?? value.state;
  return `${short(value, assessment, entry)} ${t().outOf(score(assessment.maximum))}`;
}

/** Whether a number lies below half of what it is out of. */
export const isLow = ({ score: is }: Value, { maximum }: Pick<Assessment, 'maximum'>) => is !== undefined && is < maximum / 2;

/** A figure as the server rounded it, with the decimal sign of the language. */
export function figure({ status, shown }: Pick<Figure, 'status' | 'shown'>): string {
  if (shown !== undefined) return decimal(shown);
  return status === 'blocked' ? t().blocked : status === 'unclassed' ? t().unclassed : '';
}

export const decimal = (text: string) => number(Number(text), text.split('.')[1]?.length ?? 0);
