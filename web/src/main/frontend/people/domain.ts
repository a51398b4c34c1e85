import type { Domain } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts } from './texts.ts';

export default {
  texts,
  routes: [
    { path: '/people', permission: ['people.read'], screen: () => import('./people.tsx') },
    { path: '/people/enrol', permission: ['enrolments.manage'], screen: () => import('./enrol.tsx') },
    { path: '/people/new-staff', permission: ['people.manage'], screen: () => import('./staff-edit.tsx') },
    { path: '/people/pupil/:person', permission: ['people.read'], screen: () => import('./pupil.tsx') },
    { path: '/people/pupil/:person/edit', permission: ['people.manage'], screen: () => import('./pupil-edit.tsx') },
    { path: '/people/staff/:person', permission: ['people.read'], screen: () => import('./staff.tsx') },
    { path: '/people/staff/:person/edit', permission: ['people.manage'], screen: () => import('./staff-edit.tsx') },
    { path: '/people/guardian/:person', permission: ['people.read'], screen: () => import('./guardian.tsx') },
    { path: '/people/guardian/:person/edit', permission: ['people.manage'], screen: () => import('./guardian-edit.tsx') },
  ],
  entries: [
    { path: '/people', icon: 'people', order: 20, shown: () => may('people.manage'), label: { fr: 'Personnes', en: 'People', ar: 'الأشخاص' } },
    { path: '/people', icon: 'person', order: 35, shown: () => may('people.read') && !may('people.manage'), label: { fr: 'Élèves', en: 'Pupils', ar: 'التلاميذ', sw: 'Wanafunzi', wo: 'Ndongo yi' } },
  ],
} satisfies Domain;
