import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { today } from '../shell/format.ts';
import { nextId } from '../shell/ids.ts';
import { tell } from '../shell/ui/page.tsx';
import { Button, Dialog, Field, Refusal, Sheet } from '../shell/ui/parts.tsx';
import { minor } from './save.ts';
import { t } from './texts.ts';

type Invoice = Schemas['InvoiceView'];
type Act = 'recordTransfer' | 'credit' | 'withhold' | 'writeOff' | 'refund';

const DONE = { recordTransfer: 'recorded', credit: 'credited', withhold: 'withheld', writeOff: 'proposed', refund: 'proposed' } as const;

/** What may be done about an invoice; each in a short form. */
export function Acts({ of, onDone }: { of: Invoice; onDone: () => void }) {
  const [act, setAct] = useState<Act>();
  const acts: Act[] = of.state === 'paid' ? ['credit', 'refund'] : ['recordTransfer', 'withhold', 'credit', 'writeOff', 'refund'];
  return (
    <Sheet title={t().act}>
      <div class="body form"><div class="actions">{acts.map((each, i) => <Button key={each} kind={i === 0 ? 'solid' : undefined} onClick={() => setAct(each)}>{t()[each]}</Button>)}</div></div>
      <Dialog title={act ? t()[act] : ''} open={act !== undefined} onClose={() => setAct(undefined)}>
        {act && <Form act={act} of={of} onClose={() => setAct(undefined)} onDone={onDone} />}
      </Dialog>
    </Sheet>
  );
}

function Form({ act, of, onClose, onDone }: { act: Act; of: Invoice; onClose: () => void; onDone: () => void }) {
  const [id] = useState(nextId);
  const { busy, problem, run } = useCall();
  const wrong = (field: string) => problem?.violations?.find((each) => each.field === field)?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string) => ((form.get(name) as string | null) ?? '').trim();
    void run(async () => {
      await send(act, of, id, minor(given('amount'), of.currency) ?? 0, given);
      tell(t()[DONE[act]]);
      onClose();
      onDone();
    });
  };
  const dated = act === 'recordTransfer' || act === 'withhold';
  return (
    <form class="form" onSubmit={submit}>
      {!problem?.violations?.length && <Refusal of={problem} offline={t().noLine} />}
      <Field label={act === 'credit' ? t().creditNet : t().amount} name="amount" inputMode="decimal" hint={t().amountHint(of.currency)} wrong={wrong('amount') ?? wrong('net')} required />
      {dated && <Field label={t().on} name="on" type="date" defaultValue={today()} max={today()} wrong={wrong('on')} required />}
      {act === 'recordTransfer' && <Field label={t().payer} name="payer" defaultValue={of.buyer} wrong={wrong('payer')} maxLength={200} required />}
      {act === 'recordTransfer' && <Field label={t().reference} name="reference" wrong={wrong('reference')} maxLength={100} required />}
      {act === 'withhold' && <Field label={t().certificate} name="certificate" wrong={wrong('certificate')} maxLength={100} required />}
      {!dated && <Field label={t().reason} name="reason" hint={act === 'credit' ? undefined : t().reasonLong} minLength={act === 'credit' ? 1 : 10} maxLength={300} wrong={wrong('reason')} required />}
      <div class="actions">
        <Button type="submit" kind="solid" busy={busy && t().saving}>{t()[act]}</Button>
        <Button kind="quiet" onClick={onClose}>{t().cancel}</Button>
      </div>
    </form>
  );
}

function send(act: Act, of: Invoice, id: string, amount: number, given: (name: string) => string): Promise<unknown> {
  const invoice = of.id;
  if (act === 'recordTransfer') return answer(api.PUT('/api/v1/finance/invoices/{invoice}/transfers/{transfer}', { params: { path: { invoice, transfer: id } }, body: { amount, on: given('on'), payer: given('payer'), reference: given('reference') } }));
  if (act === 'withhold') return answer(api.PUT('/api/v1/finance/invoices/{invoice}/withholdings/{withholding}', { params: { path: { invoice, withholding: id } }, body: { amount, on: given('on'), certificate: given('certificate') } }));
  if (act === 'credit') return answer(api.PUT('/api/v1/finance/invoices/{invoice}/credit-notes/{note}', { params: { path: { invoice, note: id } }, body: { net: amount, reason: given('reason') } }));
  return answer(api.PUT('/api/v1/finance/bank/approvals/{approval}', { params: { path: { approval: id } }, body: { kind: act === 'refund' ? 'refund' : 'write_off', invoice, amount, reason: given('reason') } }));
}
