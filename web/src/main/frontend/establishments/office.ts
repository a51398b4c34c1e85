import type { Domain } from '../shell/domain.ts';
import { is, may } from '../shell/session.ts';
import { texts } from './texts.ts';

export default {
  texts,
  routes: [
    { path: '/schools', permission: ['schools.read'], screen: () => import('./schools.tsx') },
    { path: '/establishments', permission: ['establishments.read'], screen: () => import('./establishments.tsx') },
    { path: '/establishments/:id', permission: ['establishments.read'], screen: () => import('./establishment.tsx') },
    { path: '/districts', permission: ['districts.read'], screen: () => import('./districts.tsx') },
    { path: '/districts/:id', permission: ['districts.read'], screen: () => import('./district.tsx') },
  ],
  entries: [
    { path: '/schools', icon: 'school', order: 10, shown: () => is('district_admin'), label: { fr: 'Écoles', en: 'Schools', ar: 'المدارس' } },
    { path: '/establishments', icon: 'school', order: 10, shown: () => may('establishments.read'), label: { fr: 'Établissements', en: 'Schools', ar: 'المؤسسات' } },
    { path: '/districts', icon: 'globe', order: 20, shown: () => may('districts.read'), label: { fr: 'Districts', en: 'Districts', ar: 'المقاطعات' } },
  ],
} satisfies Domain;
