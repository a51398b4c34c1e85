import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type SchemeTexts = typeof french;

export const texts = new Texts<SchemeTexts>('grades/schemes');

export const t = () => texts.t;
