import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type StatementsTexts = typeof french;

export const texts = new Texts<StatementsTexts>('billing/statements');

export const t = () => texts.t;
