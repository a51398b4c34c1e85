import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type TransferTexts = typeof french;

export const texts = new Texts<TransferTexts>('transfers');

export const t = () => texts.t;
