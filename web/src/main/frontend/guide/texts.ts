import { Texts } from '../shell/locale.ts';

export type Role = 'teacher' | 'head' | 'office' | 'guardian' | 'pupil' | 'district' | 'operator' | 'finance';

/** What a person wants to do, and how. */
export interface Chapter {
  title: string;
  steps: string[];
}

export interface GuideTexts {
  title: string;
  lead: string;
  /** Heads the list of the other roles' guides. */
  others: string;
  roles: Record<Role, string>;
  /** For everybody. */
  common: Chapter[];
  chapters: Record<Role, Chapter[]>;
}

export const texts = new Texts<GuideTexts>({
  fr: () => import('./fr.ts'),
  en: () => import('./en.ts'),
});

export const t = () => texts.t;
