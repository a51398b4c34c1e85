import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type OwnWarningTexts = typeof french;

export const texts = new Texts<OwnWarningTexts>('warning/own');

export const t = () => texts.t;
