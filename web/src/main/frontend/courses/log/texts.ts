import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type LogTexts = typeof french;

export const texts = new Texts<LogTexts>('courses/log');

export const t = () => texts.t;
