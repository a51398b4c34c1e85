import type { Domain, Route } from '../shell/domain.ts';
import { is, may } from '../shell/session.ts';
import { texts as district } from './district/texts.ts';
import { texts } from './texts.ts';

/** A page of a district's console, with words of its own. */
const page = (path: string, permission: string, screen: Route['screen']): Route => ({ path, permission: [permission], texts: district, screen: () => Promise.all([screen(), district.load()]).then(([loaded]) => loaded) });
/** Of those who have a district; the operator sees schools without one. */
const officers = (path: string, screen: Route['screen']) => page(path, 'pupils.granted', screen);
const officer = () => is('district_admin');

export default {
  texts,
  routes: [
    { path: '/schools', permission: ['schools.read'], screen: () => import('./schools.tsx') },
    { path: '/establishments', permission: ['establishments.read'], screen: () => import('./establishments.tsx') },
    { path: '/establishments/:id', permission: ['establishments.read'], screen: () => import('./establishment.tsx') },
    officers('/district-figures', () => import('./district/figures.tsx')),
    officers('/district-figures/:district/schools/:school', () => import('./district/school.tsx')),
    officers('/district-figures/:district/schools/:school/accesses/:access', () => import('./district/pupils.tsx')),
    officers('/broadcast', () => import('./district/notices.tsx')),
    officers('/broadcast/:notice', () => import('./district/notice.tsx')),
    officers('/exports', () => import('./district/exports.tsx')),
    officers('/school-transfers', () => import('./district/transfers.tsx')),
    page('/notices', 'notices.read', () => import('./district/received.tsx')),
    page('/district-access', 'district-access.grant', () => import('./district/access.tsx')),
    { path: '/districts', permission: ['districts.read'], screen: () => import('./districts.tsx') },
    { path: '/districts/:id', permission: ['districts.read'], screen: () => import('./district.tsx') },
  ],
  entries: [
    { path: '/schools', icon: 'school', order: 10, shown: officer, label: { fr: 'Écoles', en: 'Schools', ar: 'المدارس' } },
    { path: '/district-figures', icon: 'chart', order: 11, shown: officer, label: { fr: 'Indicateurs', en: 'Figures' } },
    { path: '/broadcast', icon: 'message', order: 12, shown: officer, label: { fr: 'Diffusion', en: 'Broadcast' } },
    { path: '/exports', icon: 'download', order: 13, shown: officer, label: { fr: 'Exports', en: 'Exports' } },
    { path: '/school-transfers', icon: 'sync', order: 14, shown: officer, label: { fr: 'Transferts', en: 'Transfers' } },
    { path: '/notices', icon: 'message', order: 810, shown: () => may('notices.read'), label: { fr: 'Messages du district', en: 'District’s messages' } },
    { path: '/district-access', icon: 'shield', order: 820, shown: () => may('district-access.grant'), label: { fr: 'Regard du district', en: 'What the district sees' } },
    { path: '/establishments', icon: 'school', order: 10, shown: () => may('establishments.read'), label: { fr: 'Établissements', en: 'Schools', ar: 'المؤسسات' } },
    { path: '/districts', icon: 'globe', order: 20, shown: () => may('districts.read'), label: { fr: 'Districts', en: 'Districts', ar: 'المقاطعات' } },
  ],
} satisfies Domain;
