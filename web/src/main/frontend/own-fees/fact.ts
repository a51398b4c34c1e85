import type { Schemas } from '../shell/api.ts';
import { day, money } from '../shell/format.ts';
import { t } from './texts.ts';

type Own = Schemas['OwnAccountView'];

/** The one thing to know: what is late, else what comes due next and by when. */
export function factOf({ due, next, balance, currency }: Pick<Own, 'due' | 'next' | 'balance' | 'currency'>): string {
  if (due > 0) return t().late(money(due, currency));
  if (next) return t().next(money(next.amount, currency), day(next.dueOn, 'full').toLowerCase());
  return balance < 0 ? t().ahead(money(-balance, currency)) : t().nothing;
}

interface Offered {
  id: string;
  label: string;
  open: number;
  currency: string;
}

/** The amounts that one may want to pay, the nearest first: what is due, that with the next instalment, and everything. */
export function offered({ id, due, next, payable, currency }: Pick<Own, 'id' | 'due' | 'next' | 'payable' | 'currency'>): Offered[] {
  const amounts: [string, number][] = [[t().dueNow, due], [next ? t().dueNext(day(next.dueOn, 'full').toLowerCase()) : '', next ? due + next.amount : 0], [t().everything, payable]];
  return amounts
    .filter(([, open], i) => open > 0 && open <= payable && amounts.findIndex(([, other]) => other === open) === i)
    .map(([label, open]) => ({ id, label, open, currency }));
}
