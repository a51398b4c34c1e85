import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type AuthTexts = typeof french;

export const texts = new Texts<AuthTexts>({
  fr: () => import('./fr.ts'),
  en: () => import('./en.ts'),
  ar: () => import('./ar.ts'),
  sw: () => import('./sw.ts'),
  wo: () => import('./wo.ts'),
});

export const t = () => texts.t;
