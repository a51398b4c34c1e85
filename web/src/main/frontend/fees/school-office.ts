import type { Domain, Entry, Route } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts as keeping } from './keeping/texts.ts';
import { texts } from './texts.ts';

const permission = ['fees.read'];
/** A page with words that the first one has no need of. */
const page = (path: string, screen: Route['screen']): Route => ({ path, permission, screen: () => Promise.all([screen(), keeping.load()]).then(([loaded]) => loaded) });
/** Whoever only keeps the money begins with it; for others it comes after what every day brings. */
const first = () => may('fees.cash') && !may('settings.manage');
const entry = (order: number, path: string, icon: Entry['icon'], label: Entry['label'], permission = 'fees.read'): Entry[] => [
  { path, icon, label, order, shown: () => may(permission) && first() },
  { path, icon, label, order: order + 700, shown: () => may(permission) && !first() },
];

export default {
  texts,
  routes: [
    { path: '/fees', permission, screen: () => import('./families.tsx') },
    page('/fees/families/:family', () => import('./family.tsx')),
    page('/fees/cash', () => import('./cash.tsx')),
    page('/fees/debtors', () => import('./debtors.tsx')),
    page('/fees/leavers', () => import('./leavers.tsx')),
    page('/fees/plan', () => import('./plan.tsx')),
    page('/fees/reductions', () => import('./reductions.tsx')),
    page('/fees/unclear', () => import('./unclear.tsx')),
  ],
  entries: [
    ...entry(1, '/fees', 'wallet', { fr: 'Frais', en: 'Fees' }),
    ...entry(2, '/fees/cash', 'key', { fr: 'Caisse', en: 'Cash' }),
    ...entry(3, '/fees/debtors', 'bell', { fr: 'Retards', en: 'Arrears' }),
    ...entry(4, '/fees/unclear', 'search', { fr: 'À rattacher', en: 'Unclaimed' }),
    ...entry(4.5, '/fees/leavers', 'door', { fr: 'Départs', en: 'Leavers' }),
    ...entry(5, '/fees/plan', 'table', { fr: 'Tarifs', en: 'Fee plan' }),
    ...entry(6, '/fees/reductions', 'list', { fr: 'Réductions', en: 'Reductions' }),
    ...entry(7, '/finance/statements', 'check', { fr: 'Écarts', en: 'Differences' }, 'fees.manage'),
    ...entry(8, '/finance/disputes', 'warn', { fr: 'Litiges', en: 'Disputes' }, 'fees.manage'),
    ...entry(9, '/finance/providers', 'chart', { fr: 'Opérateurs', en: 'Providers' }, 'fees.manage'),
  ],
} satisfies Domain;
