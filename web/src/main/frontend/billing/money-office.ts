import type { Domain, Route } from '../shell/domain.ts';
import { may } from '../shell/session.ts';
import { texts as linked } from './linked/texts.ts';
import { texts as paying } from './paying/texts.ts';
import { texts } from './texts.ts';

const read = ['finance.read'];
/** What is opened after the first page; see pages.ts. */
const page = (path: string, permission: string[], name: keyof typeof import('./pages.ts')): Route => ({ path, permission, screen: async () => (await import('./pages.ts'))[name]() });

export default {
  texts,
  routes: [
    { path: '/finance', permission: read, screen: () => import('./finance.tsx') },
    { path: '/finance/invoices', permission: read, screen: () => import('./invoices.tsx') },
    { path: '/finance/invoices/:id', permission: read, screen: () => import('./invoices.tsx') },
    page('/finance/bank', read, 'bank'),
    page('/finance/statements', ['finance.read', 'fees.manage'], 'differences'),
    page('/finance/disputes', ['finance.read', 'fees.manage'], 'doubts'),
    page('/finance/contracts', read, 'contracts'),
    page('/finance/plans', read, 'contracts'),
    page('/finance/coupons', read, 'coupons'),
    page('/finance/sellers', read, 'sellers'),
    page('/finance/clearances', read, 'clearances'),
    page('/finance/providers', ['finance.manage', 'fees.manage'], 'providers'),
    page('/finance/ledger', read, 'ledger'),
    { path: '/pay/:link', texts: linked, open: true, screen: () => Promise.all([import('./linked/linked.tsx'), linked.load(), paying.load()]).then(([loaded]) => loaded) },
  ],
  entries: ([
    ['', 'wallet', 'À encaisser', 'To collect'],
    ['/invoices', 'list', 'Factures', 'Invoices'],
    ['/bank', 'sync', 'Banque', 'Bank'],
    ['/statements', 'check', 'Écarts', 'Differences'],
    ['/disputes', 'warn', 'Litiges', 'Disputes'],
    ['/contracts', 'people', 'Abonnements', 'Subscriptions'],
    ['/ledger', 'book', 'Grand livre', 'Ledger'],
    ['/plans', 'table', 'Formules', 'Plans'],
    ['/coupons', 'key', 'Réductions', 'Reductions'],
    ['/providers', 'chart', 'Opérateurs', 'Providers'],
    ['/sellers', 'globe', 'Vendeurs', 'Sellers'],
    ['/clearances', 'upload', 'Facture normalisée', 'State e-invoicing'],
  ] as const).map(([path, icon, fr, en], i) => ({ path: `/finance${path}`, icon, order: 1 + i, shown: () => may(path === '/providers' ? 'finance.manage' : 'finance.read'), label: { fr, en } })),
} satisfies Domain;
