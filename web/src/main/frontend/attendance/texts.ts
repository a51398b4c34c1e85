import { Texts } from '../shell/locale.ts';
import type french from './fr.ts';

export type AttendanceTexts = typeof french;

export const texts = new Texts<AttendanceTexts>({
  fr: () => import('./fr.ts'),
  en: () => import('./en.ts'),
  ar: () => import('./ar.ts'),
  sw: () => import('./sw.ts'),
  wo: () => import('./wo.ts'),
});

export const t = () => texts.t;

/** A pupil in running text. */
export const nameOf = ({ familyName = '', givenNames = '' }: { familyName?: string; givenNames?: string }) => `${familyName.toUpperCase()} ${givenNames}`.trim();
