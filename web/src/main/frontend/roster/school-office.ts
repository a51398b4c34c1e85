import type { Domain } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts } from './texts.ts';

const permission = ['roster.import'];

export default {
  texts,
  routes: [
    { path: '/imports', permission: ['roster.import', 'roster.export'], screen: () => import('./imports.tsx') },
    { path: '/imports/new', permission, screen: () => import('./start.tsx') },
    { path: '/imports/:import', permission, screen: () => import('./import.tsx') },
    { path: '/imports/:import/columns', permission, screen: () => import('./columns.tsx') },
  ],
  entries: [
    { path: '/imports', icon: 'upload', order: 60, shown: () => may('roster.import', 'roster.export'), label: { fr: 'Imports', en: 'Imports', ar: 'الاستيراد' } },
  ],
} satisfies Domain;
