import type { Domain } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts } from './texts.ts';

/** Whoever teaches has his or her own classes under the same word. */
const teaches = () => may('rolls.save') && !may('rolls.office');

export default {
  texts,
  routes: [
    { path: '/classes', permission: ['structure.read'], screen: () => import('./classes.tsx') },
    { path: '/classes/new', permission: ['structure.manage'], screen: () => import('./class-edit.tsx') },
    { path: '/classes/:class', permission: ['structure.read'], screen: () => import('./class.tsx') },
    { path: '/classes/:class/slips', permission: ['secrets.reset'], screen: () => import('./slips.tsx') },
    { path: '/classes/:class/edit', permission: ['structure.manage'], screen: () => import('./class-edit.tsx') },
  ],
  entries: [
    { path: '/classes', icon: 'school', order: 30, shown: () => may('structure.read') && may('people.read') && !teaches(), label: { fr: 'Classes', en: 'Classes', ar: 'الأقسام' } },
  ],
} satisfies Domain;
