import { Texts } from '../../shell/locale.ts';
import type french from './fr.ts';

export type LoginTexts = typeof french;

export const texts = new Texts<LoginTexts>({
  fr: () => import('../../shell/words/fr.ts').then((words) => ({ default: words.login })),
  en: () => import('../../shell/words/en.ts').then((words) => ({ default: words.login })),
  ar: () => import('../../shell/words/ar.ts').then((words) => ({ default: words.login })),
  sw: () => import('../../shell/words/sw.ts').then((words) => ({ default: words.login })),
  wo: () => import('../../shell/words/wo.ts').then((words) => ({ default: words.login })),
});

export const t = () => texts.t;
