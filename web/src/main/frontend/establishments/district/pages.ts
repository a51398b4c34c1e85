import type { Route } from '../../shell/domain.ts';
import { texts } from './texts.ts';

/** The pages of a district's console and what a school has of it, so that no other office has to know where they are. */
const pages: Record<string, Route['screen']> = {
  '/district-figures': () => import('./figures.tsx'),
  '/district-figures/:district/schools/:school': () => import('./school.tsx'),
  '/district-figures/:district/schools/:school/accesses/:access': () => import('./pupils.tsx'),
  '/district-ages': () => import('./ages.tsx'),
  '/schools/new': () => import('./opening.tsx'),
  '/broadcast': () => import('./notices.tsx'),
  '/broadcast/:notice': () => import('./notice.tsx'),
  '/exports': () => import('./exports.tsx'),
  '/school-transfers': () => import('./transfers.tsx'),
  '/notices': () => import('./received.tsx'),
  '/district-access': () => import('./access.tsx'),
};

/** A page with the words that it is written in. */
export const open = (path: string) => Promise.all([pages[path]!(), texts.load()]).then(([loaded]) => loaded);
