import type { Domain } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts } from './texts.ts';

export default {
  texts,
  routes: [
    { path: '/subscription', permission: ['subscription.read'], screen: () => import('./subscription.tsx') },
    { path: '/finance', permission: ['finance.read'], screen: () => import('./finance.tsx') },
    { path: '/finance/invoices', permission: ['finance.read'], screen: () => import('./invoices.tsx') },
    { path: '/finance/invoices/:id', permission: ['finance.read'], screen: () => import('./invoices.tsx') },
    { path: '/finance/bank', permission: ['finance.read'], screen: () => import('./bank.tsx') },
    { path: '/finance/contracts', permission: ['finance.read'], screen: () => import('./contracts.tsx') },
    { path: '/finance/plans', permission: ['finance.read'], screen: () => import('./contracts.tsx') },
    { path: '/finance/coupons', permission: ['finance.read'], screen: () => import('./coupons.tsx') },
    { path: '/finance/sellers', permission: ['finance.read'], screen: () => import('./sellers.tsx') },
    { path: '/finance/providers', permission: ['finance.manage'], screen: () => import('./accounts.tsx') },
    { path: '/finance/ledger', permission: ['finance.read'], screen: () => import('./contracts.tsx') },
  ],
  entries: [
    { path: '/subscription', icon: 'wallet', order: 800, shown: () => may('subscription.read'), label: { fr: 'Abonnement', en: 'Subscription' } },
    { path: '/finance', icon: 'wallet', order: 1, shown: () => may('finance.read'), label: { fr: 'À encaisser', en: 'To collect' } },
    { path: '/finance/invoices', icon: 'list', order: 2, shown: () => may('finance.read'), label: { fr: 'Factures', en: 'Invoices' } },
    { path: '/finance/bank', icon: 'sync', order: 3, shown: () => may('finance.read'), label: { fr: 'Banque', en: 'Bank' } },
    { path: '/finance/contracts', icon: 'people', order: 4, shown: () => may('finance.read'), label: { fr: 'Abonnements', en: 'Subscriptions' } },
    { path: '/finance/ledger', icon: 'book', order: 5, shown: () => may('finance.read'), label: { fr: 'Grand livre', en: 'Ledger' } },
    { path: '/finance/plans', icon: 'table', order: 6, shown: () => may('finance.read'), label: { fr: 'Formules', en: 'Plans' } },
    { path: '/finance/coupons', icon: 'key', order: 7, shown: () => may('finance.read'), label: { fr: 'Réductions', en: 'Reductions' } },
    { path: '/finance/providers', icon: 'chart', order: 8, shown: () => may('finance.manage'), label: { fr: 'Opérateurs', en: 'Providers' } },
    { path: '/finance/sellers', icon: 'globe', order: 9, shown: () => may('finance.read'), label: { fr: 'Vendeurs', en: 'Sellers' } },
  ],
} satisfies Domain;
