import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type AuthTexts = typeof french;

export const texts = new Texts<AuthTexts>('auth');

export const t = () => texts.t;
