import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type OverviewTexts = typeof french;

export const texts = new Texts<OverviewTexts>('grades/overview');

export const t = () => texts.t;
