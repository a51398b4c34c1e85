import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type PrivacyTexts = typeof french;

export const texts = new Texts<PrivacyTexts>('privacy');

export const t = () => texts.t;
