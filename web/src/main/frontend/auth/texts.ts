import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type AuthTexts = typeof french;

export const texts = new Texts<AuthTexts>({
  fr: () => import('../shell/words/fr.ts').then((words) => ({ default: words.auth })),
  en: () => import('../shell/words/en.ts').then((words) => ({ default: words.auth })),
  ar: () => import('../shell/words/ar.ts').then((words) => ({ default: words.auth })),
  sw: () => import('../shell/words/sw.ts').then((words) => ({ default: words.auth })),
  wo: () => import('../shell/words/wo.ts').then((words) => ({ default: words.auth })),
});

export const t = () => texts.t;
