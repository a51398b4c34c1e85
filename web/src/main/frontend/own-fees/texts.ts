import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type OwnFeesTexts = typeof french;

export const texts = new Texts<OwnFeesTexts>('own-fees');

export const t = () => texts.t;
