/** As the server counts: the fewest characters of a chosen password (NIST SP 800-63B-4, 3.1.1.2), and what is plenty. */
export const SHORTEST = 15;
export const LONGEST = 128;
const PLENTY = 20;

export type Strength = 'empty' | 'short' | 'enough' | 'strong' | 'long';

/** Characters as people count them: an accent typed apart is none of its own. */
export function lengthOf(password: string): number {
  return [...password.normalize('NFC')].length;
}

/** Length is what counts; the kinds of characters are nobody's business. */
export function strength(password: string): Strength {
  const length = lengthOf(password);
  if (length === 0) return 'empty';
  if (length < SHORTEST) return 'short';
  if (length > LONGEST) return 'long';
  return length < PLENTY ? 'enough' : 'strong';
}
