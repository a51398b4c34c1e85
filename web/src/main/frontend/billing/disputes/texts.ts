import { t as statements } from '../statements/texts.ts';
import type french from './words-fr.ts';

export type DisputesTexts = typeof french;

/** They come with those of the statements: each set of words by itself costs everybody's first page. */
export const t = (): DisputesTexts => statements().disputes;
