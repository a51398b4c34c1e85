import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type AccessTexts = typeof french;

export const texts = new Texts<AccessTexts>('auth/access');

export const t = () => texts.t;
