import type { Domain } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts } from './texts.ts';

const permission = ['fees.read'];
const shown = () => may('fees.read');

export default {
  texts,
  routes: [
    { path: '/fees', permission, screen: () => import('./families.tsx') },
    { path: '/fees/families/:family', permission, screen: () => import('./family.tsx') },
    { path: '/fees/cash', permission, screen: () => import('./cash.tsx') },
    { path: '/fees/debtors', permission, screen: () => import('./debtors.tsx') },
    { path: '/fees/plan', permission, screen: () => import('./plan.tsx') },
    { path: '/fees/reductions', permission, screen: () => import('./reductions.tsx') },
    { path: '/fees/unclear', permission, screen: () => import('./unclear.tsx') },
  ],
  entries: [
    { path: '/fees', icon: 'wallet', order: 700, shown, label: { fr: 'Frais', en: 'Fees' } },
    { path: '/fees/cash', icon: 'key', order: 701, shown, label: { fr: 'Caisse', en: 'Cash' } },
    { path: '/fees/debtors', icon: 'bell', order: 702, shown, label: { fr: 'Retards', en: 'Arrears' } },
    { path: '/fees/unclear', icon: 'search', order: 703, shown, label: { fr: 'Paiements à rattacher', en: 'Unclaimed payments' } },
    { path: '/fees/plan', icon: 'table', order: 705, shown, label: { fr: 'Tarifs', en: 'Fee plan' } },
    { path: '/fees/reductions', icon: 'list', order: 706, shown, label: { fr: 'Réductions', en: 'Reductions' } },
  ],
} satisfies Domain;
