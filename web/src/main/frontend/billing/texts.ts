import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type BillingTexts = typeof french;

export const texts = new Texts<BillingTexts>('billing');

export const t = () => texts.t;
