import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type SellingTexts = typeof french;

export const texts = new Texts<SellingTexts>('billing/selling');

export const t = () => texts.t;
