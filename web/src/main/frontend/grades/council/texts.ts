import { locale, Texts } from '../../shell/locale.ts';
import type { Label } from '../types.ts';
import type french from './fr.ts';

export type CouncilTexts = typeof french;

export const texts = new Texts<CouncilTexts>('grades/council');

export const t = () => texts.t;

/** A label of a school's rules in the language of the screen. */
export const labelOf = ({ fr, en }: Label) => (texts.tongue === 'en' || locale.value === 'sw' ? en : fr);
