import type { ClearingTexts } from './texts.ts';

type Known = Exclude<keyof ClearingTexts['reasons'], 'said'>;

/** What our own side writes down where an authority said nothing itself. */
const OURS: [RegExp, Known][] = [
  [/^interrupted$/, 'interrupted'],
  [/^no answer$/, 'noAnswer'],
  [/^no key of (.+) is known$/, 'noKey'],
  [/^(.+) has no number of the authority$/, 'notCleared'],
  [/^FNE knows no such tax$/, 'noTax'],
  [/^FNE's names of the credited invoice are not known$/, 'notOurs'],
  [/^FNE takes back whole lines only$/, 'wholeLines'],
  [/^401\b/, 'keyRefused'],
];

/** Why an invoice did not get through, in words; an authority's own are told as they are. */
export function reason(problem: string, words: ClearingTexts['reasons']): string {
  for (const [pattern, known] of OURS) {
    const found = pattern.exec(problem);
    if (found) return words[known](found[1] ?? '');
  }
  return words.said(problem.replace(/^\d{3}\s+/, ''));
}
