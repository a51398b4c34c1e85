import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type BankingTexts = typeof french;

export const texts = new Texts<BankingTexts>('billing/banking');

export const t = () => texts.t;
