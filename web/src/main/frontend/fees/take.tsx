import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { money, today } from '../shell/format.ts';
import { nextId } from '../shell/ids.ts';
import { Banner, Button, Choices, Field, Refusal, Sheet } from '../shell/ui/parts.tsx';
import { minor } from '../billing/save.ts';
import type { Account } from './family.tsx';
import { openReceipt } from './receipt.tsx';
import { plain } from './plain.ts';
import { t } from './keeping/texts.ts';

type Receipt = Schemas['ReceiptView'];
type Way = 'cash' | 'cheque' | 'bank-transfer';

/** Takes money over the counter: what is due stands there already, and the receipt is there at once. */
export function Take({ of, onTaken }: { of: Account; onTaken: () => void }) {
  const [receipt, setReceipt] = useState<Receipt>();
  if (receipt) return <Taken of={receipt} onNext={() => setReceipt(undefined)} />;
  return <Form key={of.received} of={of} onTaken={(made) => (setReceipt(made), onTaken())} />;
}

function Form({ of, onTaken }: { of: Account; onTaken: (receipt: Receipt) => void }) {
  const { currency, family } = of;
  const usual = of.due > 0 ? of.due : (of.next?.amount ?? Math.max(of.balance, 0));
  const [id] = useState(nextId);
  const [way, setWay] = useState<Way>('cash');
  const [typed, setTyped] = useState(usual > 0 ? plain(usual, currency) : '');
  const { busy, problem, run } = useCall();
  const amount = minor(typed, currency);
  const wrong = (field: string) => problem?.violations?.find((each) => each.field === field)?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!amount) return;
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string) => ((form.get(name) as string | null) ?? '').trim() || undefined;
    void run(async () => {
      const body = { way, amount, on: way === 'cash' ? undefined : given('on'), payerName: given('payerName')!, payerPhone: given('payerPhone'), reference: given('reference') };
      onTaken(await answer(api.PUT('/api/v1/fees/families/{family}/payments/{payment}', { params: { path: { family: family.id, payment: id } }, body })));
    });
  };
  return (
    <Sheet title={t().take}>
      <form class="body form" onSubmit={submit}>
        {!problem?.violations?.length && <Refusal of={problem} offline={t().noMoney} />}
        <Field label={t().amount} name="amount" inputMode="decimal" autocomplete="off" value={typed} hint={t().amountHint(currency)} wrong={wrong('amount') ?? (typed && !amount ? t().noAmount : undefined)} onInput={(event) => setTyped(event.currentTarget.value)} required />
        <div class="across"><Choices legend={t().way} name="way" value={way} options={(['cash', 'cheque', 'bank-transfer'] as Way[]).map((each) => [each, t().ways[each]!])} onChange={setWay} /></div>
        <div class="side">
          <Field label={t().payer} name="payerName" autocomplete="off" defaultValue={family.payerName ?? ''} maxLength={200} wrong={wrong('payerName')} required />
          <Field label={t().payerPhone} name="payerPhone" type="tel" inputMode="tel" autocomplete="off" maxLength={30} wrong={wrong('payerPhone')} />
        </div>
        {way !== 'cash' && (
          <div class="side">
            <Field label={t().reference} name="reference" autocomplete="off" maxLength={100} wrong={wrong('reference')} required />
            <Field label={t().receivedOn} name="on" type="date" defaultValue={today()} max={today()} wrong={wrong('on')} required />
          </div>
        )}
        <div class="actions"><Button type="submit" kind="solid" icon="wallet" disabled={!amount} busy={busy && t().saving}>{amount ? t().takeAmount(money(amount, currency)) : t().noAmount}</Button></div>
      </form>
    </Sheet>
  );
}

function Taken({ of, onNext }: { of: Receipt; onNext: () => void }) {
  const { busy, problem, run } = useCall();
  return (
    <Sheet title={t().receipt(of.number)}>
      <div class="body form">
        <Refusal of={problem} offline={t().noLine} />
        <Banner kind="good" icon="ticks"><b>{t().received(money(of.amount, of.currency), of.payerName)}</b><br />{of.words}</Banner>
        <p>{of.balance > 0 ? t().balanceLeft(money(of.balance, of.currency)) : t().allPaid}</p>
        <div class="actions">
          <Button kind="solid" icon="download" busy={busy && t().exporting} onClick={() => run(() => openReceipt(of))}>{t().print}</Button>
          <Button onClick={onNext}>{t().takeAgain}</Button>
        </div>
      </div>
    </Sheet>
  );
}
