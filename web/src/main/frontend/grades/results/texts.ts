import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type ResultTexts = typeof french;

export const texts = new Texts<ResultTexts>('grades/results');

export const t = () => texts.t;
