import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type LinkedTexts = typeof french;

export const texts = new Texts<LinkedTexts>('billing/linked');

export const t = () => texts.t;
