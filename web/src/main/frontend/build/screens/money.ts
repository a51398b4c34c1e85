import type { Page } from 'playwright-core';
import type { Moment } from './moments.ts';

const account = { account: '0199aaaa-0000-7000-8000-00000000c417', provider: 'orange-money', label: 'Compte principal' };
const other = { account: '0199aaaa-0000-7000-8000-00000000d520', provider: 'stripe', label: 'Carte' };
const side = { toldAmount: 29_500, toldCurrency: 'XOF', bookedAmount: 29_500, bookedCurrency: 'XOF' };
const line = (reference: string, more: object) => ({ id: reference, ...account, day: '2026-11-26', reference, ...side, ...more });
const differing = [line('MP261126.0912', { difference: 'not-booked', bookedAmount: undefined, bookedCurrency: undefined }), line('MP261126.1044', { difference: 'fee', toldFee: 295, bookedFee: 590 })];

const day = (of: object, number: number, open: number) => ({ ...of, day: `2026-11-${number}`, currency: 'XOF', told: 14, toldSum: 413_000, booked: 14 - open, bookedSum: 413_000 - open * 29_500, matched: 14 - open, open });
const days = [26, 25, 24, 23, 22].flatMap((each) => [day(account, each, each === 26 ? 2 : 0), day(other, each, each === 23 ? 1 : 0)]);

const told = (page: Page) => page.route('**/api/v1/payment-accounts/statements/**', (route) => {
  const { pathname } = new URL(route.request().url());
  return route.fulfill({ json: { items: pathname.endsWith('days') ? days : pathname.endsWith('lines') ? [...differing, line('MP261126.1101', {})] : differing } });
});

const opened = async (page: Page) => {
  await page.locator('.days .bad').first().click();
  await page.getByText('MP261126.1101').waitFor();
};

const doubt = (reference: string, state: string, more: object) => ({ payment: reference, subject: 'invoice', subjectId: account.account, provider: 'stripe', label: 'ECSN-2026-000031', payer: 'École Élémentaire Liberté', reference, reason: 'fraudulent', state, amount: 29_500, currency: 'XOF', fee: 1_500, openedAt: '2026-11-24T09:00:00Z', due: '2099-12-04T09:00:00Z', evidence: false, withdrawn: true, returned: false, ...more });
const doubts = [doubt('dp_1QkT4s2eZvKYlo2C', 'needs-response', {}), doubt('PP-R-LXK-10081', 'inquiry', { provider: 'paypal', reason: 'MERCHANDISE_OR_SERVICE_NOT_RECEIVED', withdrawn: false, fee: 0 }), doubt('dp_1QjS2r2eZvKYlo2C', 'under-review', { evidence: true }), doubt('dp_1QgA9p2eZvKYlo2C', 'won', { returned: true })];

const clearance = (number: string, state: string, problem?: string) => ({ invoice: number, number, system: 'fne', state, problem, attempts: 1 });
const clearances = [clearance('ECCI-2026-000014', 'refused', '400 Le NCC du client est inconnu'), clearance('ECCI-2026-000012', 'refused', 'no key of ECCI is known')];
const unclear = [clearance('ECCI-2026-000011', 'unclear', 'no answer')];

const answered = (path: string, answer: (query: URLSearchParams) => object[]) => (page: Page) => page.route((url) => url.pathname === `/api/v1${path}`, (route) => route.fulfill({ json: { items: answer(new URL(route.request().url()).searchParams) } }));
const desk = answered('/finance/clearances', (query) => (query.get('state') === 'unclear' ? unclear : query.get('state') === 'refused' ? clearances : []));
const shown = (page: Page) => page.getByText('ECCI-2026-000011').waitFor();

const leaver = (pupilName: string, more: object) => ({ family: account.account, number: '1000427', name: 'NDIAYE', payerName: 'Fatou Ndiaye', pupil: pupilName, pupilName, className: '6e B', leftOn: '2026-11-20', instalments: 2, firstDue: '2027-01-31', charged: 40_000, open: 40_000, currency: 'XOF', ...more });
const left = answered('/fees/leavers', () => [leaver('Awa Ndiaye', {}), leaver('Mamadou Lamine Diédhiou', { family: other.account, number: '1000435', name: 'DIÉDHIOU', payerName: undefined, className: '3e A', open: 15_000 })]);

export const MONEY: Moment[] = [
  { name: 'leavers to see to', path: '/fees/leavers', as: 'bursar', before: left, act: async (page) => page.getByText('Awa Ndiaye').waitFor() },
  { name: 'a leaver let off', path: '/fees/leavers', as: 'bursar', before: left, act: async (page) => (await page.locator('.rows .button').first().click(), page.locator('dialog[open] .choice').nth(1).click()) },
  { name: 'disputes to answer', path: '/finance/disputes', as: 'finance', before: answered('/payment-accounts/disputes', () => doubts), act: async (page) => page.getByText('PP-R-LXK-10081').waitFor() },
  { name: 'clearances to look up', path: '/finance/clearances', as: 'finance', before: desk, act: async (page) => (await shown(page), page.locator('.row .spine').last().click()) },
  { name: 'a clearance settled', path: '/finance/clearances', as: 'finance', before: desk, act: async (page) => (await shown(page), await page.locator('.rows .button').first().click(), page.locator('dialog[open]').waitFor()) },
  { name: 'statements of a day', path: '/finance/statements', as: 'finance', before: told, act: opened },
  { name: 'statements explained', path: '/finance/statements', as: 'finance', before: told, act: async (page) => (await page.locator('.rows .button').first().click(), page.locator('dialog[open]').waitFor()) },
];
