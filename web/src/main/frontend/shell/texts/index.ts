import { Texts } from '../locale.ts';
import type french from './fr.ts';

export type ShellTexts = typeof french;

export const texts = new Texts<ShellTexts>('shell/texts');

export const t = () => texts.t;
