import { Texts } from '../locale.ts';
import type french from './fr.ts';

export type ShellTexts = typeof french;

// What the first page says comes in one file for each language, with the words of the login.
export const texts = new Texts<ShellTexts>({
  fr: () => import('../words/fr.ts').then((words) => ({ default: words.shell })),
  en: () => import('../words/en.ts').then((words) => ({ default: words.shell })),
  ar: () => import('../words/ar.ts').then((words) => ({ default: words.shell })),
  sw: () => import('../words/sw.ts').then((words) => ({ default: words.shell })),
  wo: () => import('../words/wo.ts').then((words) => ({ default: words.shell })),
});

export const t = () => texts.t;
