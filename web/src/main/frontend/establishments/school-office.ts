import type { Domain, Route } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts } from './texts.ts';

const page = (path: string, permission: string): Route => ({ path, permission: [permission], screen: () => import('./district/pages.ts').then(({ open }) => open(path)) });

/** What a school hears from its district, and lets it see. */
export default {
  texts,
  routes: [page('/notices', 'notices.read'), page('/district-access', 'district-access.grant')],
  entries: [
    { path: '/notices', icon: 'message', order: 810, shown: () => may('notices.read'), label: { fr: 'Messages du district', en: 'District’s messages' } },
    { path: '/district-access', icon: 'shield', order: 820, shown: () => may('district-access.grant'), label: { fr: 'Regard du district', en: 'What the district sees' } },
  ],
} satisfies Domain;
