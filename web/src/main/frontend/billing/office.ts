import type { Domain, Route } from '../shell/domain.ts';
import type { Texts } from '../shell/locale.ts';
import { may } from '../shell/session.ts';
import { texts as banking } from './banking/texts.ts';
import { texts as paying } from './paying/texts.ts';
import { texts as selling } from './selling/texts.ts';
import { texts as statements } from './statements/texts.ts';
import { texts } from './texts.ts';

/** A page with words that the first one has no need of. */
const page = (path: string, permission: string | string[], words: Texts<unknown>, screen: Route['screen']): Route => ({ path, permission: [permission].flat(), screen: () => Promise.all([screen(), words.load()]).then(([loaded]) => loaded) });

export default {
  texts,
  routes: [
    page('/subscription', 'subscription.read', paying, () => import('./subscription.tsx')),
    { path: '/finance', permission: ['finance.read'], screen: () => import('./finance.tsx') },
    { path: '/finance/invoices', permission: ['finance.read'], screen: () => import('./invoices.tsx') },
    { path: '/finance/invoices/:id', permission: ['finance.read'], screen: () => import('./invoices.tsx') },
    page('/finance/bank', 'finance.read', banking, () => import('./bank.tsx')),
    page('/finance/statements', ['finance.read', 'fees.manage'], statements, () => import('./statements/statements.tsx')),
    { path: '/finance/contracts', permission: ['finance.read'], screen: () => import('./contracts.tsx') },
    { path: '/finance/plans', permission: ['finance.read'], screen: () => import('./contracts.tsx') },
    page('/finance/coupons', 'finance.read', selling, () => import('./coupons.tsx')),
    page('/finance/sellers', 'finance.read', selling, () => import('./sellers.tsx')),
    page('/finance/providers', ['finance.manage', 'fees.manage'], selling, () => import('./accounts.tsx')),
    { path: '/finance/ledger', permission: ['finance.read'], screen: () => import('./contracts.tsx') },
  ],
  entries: [
    { path: '/subscription', icon: 'wallet', order: 800, shown: () => may('subscription.read'), label: { fr: 'Abonnement', en: 'Subscription' } },
    { path: '/finance', icon: 'wallet', order: 1, shown: () => may('finance.read'), label: { fr: 'À encaisser', en: 'To collect' } },
    { path: '/finance/invoices', icon: 'list', order: 2, shown: () => may('finance.read'), label: { fr: 'Factures', en: 'Invoices' } },
    { path: '/finance/bank', icon: 'sync', order: 3, shown: () => may('finance.read'), label: { fr: 'Banque', en: 'Bank' } },
    { path: '/finance/statements', icon: 'check', order: 4, shown: () => may('finance.read'), label: { fr: 'Rapprochement', en: 'Reconciliation' } },
    { path: '/finance/contracts', icon: 'people', order: 5, shown: () => may('finance.read'), label: { fr: 'Abonnements', en: 'Subscriptions' } },
    { path: '/finance/ledger', icon: 'book', order: 6, shown: () => may('finance.read'), label: { fr: 'Grand livre', en: 'Ledger' } },
    { path: '/finance/plans', icon: 'table', order: 7, shown: () => may('finance.read'), label: { fr: 'Formules', en: 'Plans' } },
    { path: '/finance/coupons', icon: 'key', order: 8, shown: () => may('finance.read'), label: { fr: 'Réductions', en: 'Reductions' } },
    { path: '/finance/providers', icon: 'chart', order: 9, shown: () => may('finance.manage'), label: { fr: 'Opérateurs', en: 'Providers' } },
    { path: '/finance/sellers', icon: 'globe', order: 10, shown: () => may('finance.read'), label: { fr: 'Vendeurs', en: 'Sellers' } },
  ],
} satisfies Domain;
