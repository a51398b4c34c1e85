import '../build/browser.ts';
import { beforeAll, expect, test } from 'vitest';
import { locale } from '../shell/locale.ts';
import '../shell/words.ts';
import { factOf, offered } from './fact.ts';
import { texts } from './texts.ts';

const account = { id: 'f', currency: 'XOF', due: 20_000, payable: 60_000, balance: 60_000, next: { dueOn: '2027-01-31', amount: 20_000 } };

beforeAll(() => {
  locale.value = 'fr';
  return texts.load();
});

test('what is late is told before what comes next', () => {
  expect(factOf(account)).toMatch(/^20\s000\sF\sCFA à payer maintenant\.$/);
  expect(factOf({ ...account, due: 0 })).toMatch(/^20\s000\sF\sCFA avant le 31 janvier 2027\.$/);
  expect(factOf({ ...account, due: 0, next: undefined, balance: -500 })).toMatch(/^500\sF\sCFA payés d’avance\.$/);
  expect(factOf({ ...account, due: 0, next: undefined, balance: 0 })).toBe('Rien à payer.');
});

test('what is due, with the next instalment, and everything may be paid, each amount once', () => {
  expect(offered(account).map(({ open }) => open)).toEqual([20_000, 40_000, 60_000]);
  expect(offered({ ...account, payable: 40_000 }).map(({ open }) => open)).toEqual([20_000, 40_000]);
  expect(offered({ ...account, due: 0, payable: 60_000 }).map(({ open }) => open)).toEqual([20_000, 60_000]);
  expect(offered({ ...account, due: 0, next: undefined, payable: 0 })).toEqual([]);
});
