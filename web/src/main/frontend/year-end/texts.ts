import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type YearEndTexts = typeof french;

export const texts = new Texts<YearEndTexts>('year-end');

export const t = () => texts.t;
