import type { Domain } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts } from './texts.ts';

export default {
  texts,
  routes: [
    { path: '/structure', permission: ['structure.manage'], screen: () => import('./set-up.tsx') },
    { path: '/structure/years', permission: ['structure.read'], screen: () => import('./year.tsx') },
    { path: '/structure/years/:year', permission: ['structure.read'], screen: () => import('./year.tsx') },
    { path: '/structure/lists', permission: ['structure.read'], screen: () => import('./lists.tsx') },
    { path: '/structure/bell', permission: ['structure.read'], screen: () => import('./bell.tsx') },
    { path: '/subjects', permission: ['structure.read'], screen: () => import('./subjects.tsx') },
  ],
  entries: [
    { path: '/structure', icon: 'calendar', order: 45, shown: () => may('structure.manage'), label: { fr: 'Organisation', en: 'Set-up', ar: 'التنظيم' } },
    { path: '/subjects', icon: 'book', order: 50, shown: () => may('structure.manage'), label: { fr: 'Matières', en: 'Subjects', ar: 'المواد' } },
  ],
} satisfies Domain;
