import type { Domain } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts } from './texts.ts';

export default {
  texts,
  routes: [
    { path: '/year-end', permission: ['years.end'], screen: () => import('./year-end.tsx') },
    { path: '/year-end/:year', permission: ['years.end'], screen: () => import('./year-end.tsx') },
  ],
  entries: [{ path: '/year-end', icon: 'next', order: 47, shown: () => may('years.end'), label: { fr: 'Fin d’année', en: 'Year’s end' } }],
} satisfies Domain;
