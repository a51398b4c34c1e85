import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type FeesTexts = typeof french;

export const texts = new Texts<FeesTexts>('fees');

export const t = () => texts.t;
