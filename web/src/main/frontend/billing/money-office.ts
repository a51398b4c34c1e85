import type { Domain, Route } from '../shell/domain.ts';
import type { Texts } from '../shell/locale.ts';
import { may } from '../shell/session.ts';
import { texts as banking } from './banking/texts.ts';
import { texts as selling } from './selling/texts.ts';
import { texts as statements } from './statements/texts.ts';
import { texts } from './texts.ts';

/** A page with words that the first one has no need of. */
const page = (path: string, permission: string | string[], words: Texts<unknown>, screen: Route['screen']): Route => ({ path, permission: [permission].flat(), screen: () => Promise.all([screen(), words.load()]).then(([loaded]) => loaded) });

export default {
  texts,
  routes: [
    { path: '/finance', permission: ['finance.read'], screen: () => import('./finance.tsx') },
    { path: '/finance/invoices', permission: ['finance.read'], screen: () => import('./invoices.tsx') },
    { path: '/finance/invoices/:id', permission: ['finance.read'], screen: () => import('./invoices.tsx') },
    page('/finance/bank', 'finance.read', banking, () => import('./bank.tsx')),
    page('/finance/statements', ['finance.read', 'fees.manage'], statements, () => import('./statements/statements.tsx')),
    page('/finance/contracts', 'finance.read', selling, () => import('./contracts.tsx')),
    page('/finance/plans', 'finance.read', selling, () => import('./contracts.tsx')),
    page('/finance/coupons', 'finance.read', selling, () => import('./coupons.tsx')),
    page('/finance/sellers', 'finance.read', selling, () => import('./sellers.tsx')),
    page('/finance/providers', ['finance.manage', 'fees.manage'], selling, () => import('./accounts.tsx')),
    page('/finance/ledger', 'finance.read', banking, () => import('./contracts.tsx')),
  ],
  entries: ([
    ['', 'wallet', 'À encaisser', 'To collect'],
    ['/invoices', 'list', 'Factures', 'Invoices'],
    ['/bank', 'sync', 'Banque', 'Bank'],
    ['/statements', 'check', 'Rapprochement', 'Reconciliation'],
    ['/contracts', 'people', 'Abonnements', 'Subscriptions'],
    ['/ledger', 'book', 'Grand livre', 'Ledger'],
    ['/plans', 'table', 'Formules', 'Plans'],
    ['/coupons', 'key', 'Réductions', 'Reductions'],
    ['/providers', 'chart', 'Opérateurs', 'Providers'],
    ['/sellers', 'globe', 'Vendeurs', 'Sellers'],
  ] as const).map(([path, icon, fr, en], i) => ({ path: `/finance${path}`, icon, order: 1 + i, shown: () => may(path === '/providers' ? 'finance.manage' : 'finance.read'), label: { fr, en } })),
} satisfies Domain;
