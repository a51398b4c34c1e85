import '../shell/desk/below.css';
import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { day, money, today } from '../shell/format.ts';
import { may } from '../shell/session.ts';
import { Button, Chip, Row, Sheet } from '../shell/ui/parts.tsx';
import type { Account } from './family.tsx';
import { Reasoned } from './reasoned.tsx';
import { ReceiptRow } from './receipt.tsx';
import { t } from './keeping/texts.ts';

type Item = Schemas['AccountItem'];
type Receipt = Schemas['ReceiptView'];

export const nameOf = (of: Item) => of.name ?? (of.feeKind && t().feeKinds[of.feeKind]) ?? t().kinds[of.kind] ?? of.kind;

const under = (of: Item, currency: string) =>
  [of.kind !== 'fee' && of.name && t().kinds[of.kind], of.instalment && of.instalments && of.instalments > 1 && t().instalment(of.instalment, of.instalments), of.pupilName, of.covered > 0 && of.open > 0 && t().partPaid(money(of.covered, currency)), of.reason, of.reversed && t().takenBack].filter(Boolean).join(' · ');

/** What is still to be paid, the oldest first; what comes due later is drawn as expected. */
export function Open({ of, onChanged }: { of: Account; onChanged: (now: Account) => void }) {
  const [undone, setUndone] = useState<Item>();
  const open = of.items.filter((each) => each.open > 0).reverse();
  const reverse = async (reason: string) => onChanged(await answer(api.PUT('/api/v1/fees/families/{family}/charges/{charge}/reversal', { params: { path: { family: of.family.id, charge: undone!.id } }, body: { reason } })));
  return (
    <Sheet title={t().toPay}>
      {open.length === 0 ? <p class="body">{t().nothingToPay}</p> : (
        <ul class="rows">
          {open.map((each) => (
            <li key={each.id}>
              <Row class={each.dueOn > today() ? 'pencil below' : 'below'} margin={day(each.dueOn, 'margin')} under={under(each, of.currency)} end={<><b>{money(each.open, of.currency)}</b>{each.dueOn < today() && <Chip kind="bad" icon="warn">{t().which.owing}</Chip>}{may('fees.manage') && each.kind !== 'fee' && <Button kind="quiet" onClick={() => setUndone(each)}>{t().reverse}</Button>}</>}>{nameOf(each)}</Row>
            </li>
          ))}
        </ul>
      )}
      <Reasoned title={undone ? t().reverseTitle(nameOf(undone)) : ''} open={undone !== undefined} action={t().reverse} done={t().reversed} work={reverse} onClose={() => setUndone(undefined)} />
    </Sheet>
  );
}

/** What was received and what is settled, the latest first. */
export function History({ of, onChanged }: { of: Account; onChanged: () => void }) {
  const past: ({ on: string; item: Item } | { on: string; receipt: Receipt })[] = [
    ...of.receipts.map((receipt) => ({ on: receipt.receivedOn, receipt })),
    ...of.items.filter(({ open }) => open <= 0).map((item) => ({ on: item.dueOn > item.madeOn ? item.madeOn : item.dueOn, item })),
  ].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return (
    <Sheet title={t().history}>
      {past.length === 0 ? <p class="body">{t().noHistory}</p> : (
        <ul class="rows">
          {past.map((each) => ('receipt' in each
            ? <li key={each.receipt.id}><ReceiptRow of={each.receipt} onVoided={onChanged} /></li>
            : <li key={each.item.id}><Row margin={day(each.on, 'margin')} under={under(each.item, of.currency)} end={<span>{money(each.item.amount, of.currency)}</span>}>{nameOf(each.item)}</Row></li>))}
        </ul>
      )}
    </Sheet>
  );
}
