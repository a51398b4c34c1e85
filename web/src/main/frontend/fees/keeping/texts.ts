import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type KeepingTexts = typeof french;

/** The words of all pages of fees; the first has its own, which are fewer. */
export const texts = new Texts<KeepingTexts>('fees/keeping');

export const t = () => texts.t;
