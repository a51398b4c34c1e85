import type { Route } from '../shell/domain.ts';
import type { Texts } from '../shell/locale.ts';
import { texts as banking } from './banking/texts.ts';
import { texts as selling } from './selling/texts.ts';
import { texts as statements } from './statements/texts.ts';

/** A page with words that the first one has no need of. */
const page = (words: Texts<unknown>, screen: Route['screen']): Route['screen'] => () => Promise.all([screen(), words.load()]).then(([loaded]) => loaded);

export const bank = page(banking, () => import('./bank.tsx'));
export const ledger = page(banking, () => import('./contracts.tsx'));
export const differences = page(statements, () => import('./statements/statements.tsx'));
export const doubts = page(statements, () => import('./disputes/disputes.tsx'));
export const clearances = page(statements, () => import('./clearing/clearing.tsx'));
export const contracts = page(selling, () => import('./contracts.tsx'));
export const coupons = page(selling, () => import('./coupons.tsx'));
export const sellers = page(selling, () => import('./sellers.tsx'));
export const providers = page(selling, () => import('./accounts.tsx'));
