import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type PayingTexts = typeof french;

export const texts = new Texts<PayingTexts>('billing/paying');

export const t = () => texts.t;
