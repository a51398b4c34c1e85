import type { Domain, Route } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts } from './texts.ts';

const page = (path: string, permission: string, name: 'ends' | 'archive' | 'archived' | 'erasures' | 'transfers'): Route => ({ path, permission: [permission], screen: () => import('./pages.ts').then((pages) => pages[name]()) });

/** The archive, erasures and transfers are reached from the year's end and share its words. */
export default {
  texts,
  routes: [page('/year-end', 'years.end', 'ends'), page('/archive', 'archive.read', 'archive'), page('/archive/:document', 'archive.read', 'archived'), page('/erasures', 'people.erase', 'erasures'), page('/transfers', 'transfers.manage', 'transfers')],
  entries: [{ path: '/year-end', icon: 'next', order: 47, shown: () => may('years.end'), label: { fr: 'Fin d’année', en: 'Year’s end' } }],
} satisfies Domain;
