import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type WarningTexts = typeof french;

export const texts = new Texts<WarningTexts>('warning');

export const t = () => texts.t;
