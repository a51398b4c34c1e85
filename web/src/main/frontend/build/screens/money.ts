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

export const MONEY: Moment[] = [
  { name: 'statements of a day', path: '/finance/statements', as: 'finance', before: told, act: opened },
  { name: 'statements explained', path: '/finance/statements', as: 'finance', before: told, act: async (page) => (await page.locator('.rows .button').first().click(), page.locator('dialog[open]').waitFor()) },
];
