import type { Value, State } from './marks.ts';
import type { Entering } from './types.ts';

/** How the states are written in a language: by one key, short in a cell, and as a word. */
export interface StateWords {
  keys: Record<State, string>;
  short: Record<State, string>;
  states: Record<State, string>;
}

/** Why what was typed is no mark. */
export type Wrong = 'above' | 'step' | 'unknown';
export type Typed = { value: Value } | { wrong: Wrong };

const MOST_DECIMALS = 4;
const NUMBER = /^(\d{1,7}|\d{0,7}[.,]\d+)$/;

/** What somebody typed or pasted: a number with a comma or a point, a letter of the scheme, a state; nothing takes it back. */
export function typed(written: string, maximum: number, entry: Entering, words: StateWords): Typed {
  const text = written.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (text === '') return { value: {} };
  const letter = entry.letters.find(({ code }) => fold(code) === fold(text));
  if (letter) return { value: { letter: letter.code } };
  if (NUMBER.test(text)) return scored(text, maximum, entry);
  const state = stateOf(text, words);
  return state ? { value: { state } } : { wrong: 'unknown' };
}

function scored(text: string, maximum: number, { step }: Entering): Typed {
  const score = Number(text.replace(',', '.'));
  if (score > maximum) return { wrong: 'above' };
  const decimals = text.split(/[.,]/)[1]?.replace(/0+$/, '').length ?? 0;
  const steps = step ? score / step : 0;
  return decimals > MOST_DECIMALS || Math.abs(steps - Math.round(steps)) > 1e-6 ? { wrong: 'step' } : { value: { score } };
}

function stateOf(text: string, { keys, short, states }: StateWords): State | undefined {
  const all = Object.keys(keys) as State[];
  return all.find((state) => [keys[state], short[state], states[state]].some((word) => fold(word) === fold(text)));
}

/** Small, without accents, points and spaces. */
export const fold = (text: string) => text.normalize('NFD').replace(/[\p{M}\s.]/gu, '').toLowerCase();

/** As many decimals as the number has. */
export const decimalsOf = (score: number) => String(score).split('.')[1]?.length ?? 0;

/** A letter stands for its mark where one does. */
export function letterOf(score: number, maximum: number, { letters, maximum: usual }: Entering): string | undefined {
  return letters.find(({ value }) => Math.abs((value * maximum) / usual - score) < 1e-4)?.code;
}
