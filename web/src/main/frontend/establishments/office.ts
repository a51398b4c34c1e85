import type { Domain, Route } from '../shell/domain.ts';
import { is, may } from '../shell/session.ts';
import { texts } from './texts.ts';

const page = (permission: string, ...paths: string[]) => paths.map((path): Route => ({ path, permission: [permission], screen: () => import('./district/pages.ts').then(({ open }) => open(path)) }));
const school = '/district-figures/:district/schools/:school';
const officer = () => is('district_admin');

export default {
  texts,
  routes: [
    { path: '/schools', permission: ['schools.read'], screen: () => import('./schools.tsx') },
    { path: '/establishments', permission: ['establishments.read'], screen: () => import('./establishments.tsx') },
    { path: '/establishments/:id', permission: ['establishments.read'], screen: () => import('./establishment.tsx') },
    // Of those who have a district; the operator sees schools without one.
    ...page('pupils.granted', '/schools/new', '/district-ages', '/district-figures', school, `${school}/accesses/:access`, '/broadcast', '/broadcast/:notice', '/exports', '/school-transfers'),
    { path: '/districts', permission: ['districts.read'], screen: () => import('./districts.tsx') },
    { path: '/districts/:id', permission: ['districts.read'], screen: () => import('./district.tsx') },
  ],
  entries: [
    { path: '/schools', icon: 'school', order: 10, shown: officer, label: { fr: 'Écoles', en: 'Schools', ar: 'المدارس' } },
    ...([
      ['/district-figures', 'chart', 'Indicateurs', 'Figures'],
      ['/broadcast', 'message', 'Diffusion', 'Broadcast'],
      ['/exports', 'download', 'Exports', 'Exports'],
      ['/school-transfers', 'sync', 'Transferts', 'Transfers'],
    ] as const).map(([path, icon, fr, en], i) => ({ path, icon, order: 11 + i, shown: officer, label: { fr, en } })),
    { path: '/establishments', icon: 'school', order: 10, shown: () => may('establishments.read'), label: { fr: 'Écoles', en: 'Schools', ar: 'المدارس' } },
    { path: '/districts', icon: 'globe', order: 20, shown: () => may('districts.read'), label: { fr: 'Districts', en: 'Districts', ar: 'المقاطعات' } },
  ],
} satisfies Domain;
