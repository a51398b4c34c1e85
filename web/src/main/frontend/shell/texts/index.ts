import { Texts } from '../locale.ts';
import type french from './fr.ts';

export type ShellTexts = typeof french;

export const texts = new Texts<ShellTexts>({
  fr: () => import('./fr.ts'),
  en: () => import('./en.ts'),
  ar: () => import('./ar.ts'),
  sw: () => import('./sw.ts'),
  wo: () => import('./wo.ts'),
});

export const t = () => texts.t;
