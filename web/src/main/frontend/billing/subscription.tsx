import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { day, money } from '../shell/format.ts';
import { may } from '../shell/session.ts';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Banner, Button, Field, Refusal, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import './billing.css';
import { InvoiceChip, InvoiceRow } from './invoice-row.tsx';
import { Offers } from './offers.tsx';
import { Pay, till } from './pay.tsx';
import { hand } from './save.ts';
import { t } from './texts.ts';

type Subscription = Schemas['SubscriptionView'];

/** What the school or the district has agreed with the operator, and what it owes. */
export default function Subscription() {
  const loaded = useAnswer(() => api.GET('/api/v1/subscription'), []);
  const [changed, setChanged] = useState<Subscription>();
  return (
    <Page title={t().subscription} two>
      {loaded.problem?.type === '/problems/contracts.contract-not-found'
        ? <State kind="empty" title={t().noContract}>{t().noContractHelp}</State>
        : <Answered of={loaded}>{(data) => <Content of={changed ?? data} onChanged={setChanged} onPaid={() => (setChanged(undefined), loaded.again())} />}</Answered>}
    </Page>
  );
}

function Content({ of, onChanged, onPaid }: { of: Subscription; onChanged: (to: Subscription) => void; onPaid: () => void }) {
  const { contract, mine, invoices, currency } = of;
  const owed = invoices.filter(({ kind }) => kind === 'invoice').reduce((sum, { total, settled }) => sum + total - settled, 0);
  if (!mine) return <p class="lead wide">{t().districtPays(contract.name)}</p>;
  return (
    <>
      <p class="lead wide">
        {contract.planName ? t().onPlan(contract.planName) : t().trialUntil(day(contract.trialEndsOn, 'full').toLowerCase())}{' '}
        <b>{owed > 0 ? t().owed(money(owed, currency)) : contract.planName && t().allPaid}</b>
      </p>
      {contract.stage !== 'none' && <div class="wide"><Banner kind={contract.stage === 'reminded' ? 'late' : 'bad'}>{t().readOnly}</Banner></div>}
      <Invoices of={of} />
      <div class="stack">
        {may('subscription.pay') && <Pay at={till('invoice')} dues={dues(of)} onPaid={onPaid} />}
        {owed > 0 && <Transfer of={of} />}
        {owed > 0 && may('subscription.pay') && <Voucher of={of} onChanged={onChanged} />}
        {may('subscription.pay') && <Offers of={of} onChanged={onChanged} />}
        {may('subscription.pay') && <Mentions of={of} onChanged={onChanged} />}
      </div>
    </>
  );
}

/** What is owed, the oldest first. */
const dues = ({ invoices }: Subscription) =>
  invoices
    .filter(({ kind, state }) => kind === 'invoice' && state !== 'paid')
    .map(({ id, number, total, settled, currency }) => ({ id, label: number, open: total - settled, currency }))
    .reverse();

function Invoices({ of: { invoices, advance, currency } }: { of: Subscription }) {
  const { problem, run } = useCall();
  const open = (id: string, number: string) => run(async () => {
    hand((await answer(api.GET('/api/v1/subscription/invoices/{invoice}/paper', { params: { path: { invoice: id } }, parseAs: 'blob' }))) as unknown as Blob, `${number}.pdf`);
  });
  if (invoices.length === 0) return <State kind="empty" title={t().noInvoices}>{t().noInvoicesHelp}</State>;
  return (
    <Sheet title={t().invoices}>
      <Refusal of={problem} offline={t().noLine} />
      <ul class="rows">
        {invoices.map((each) => (
          <li key={each.id}>
            <InvoiceRow below of={each} end={<><InvoiceChip of={each} /> <Button icon="download" aria-label={t().paperOf(each.number)} onClick={() => open(each.id, each.number)}>{t().paper}</Button></>} />
          </li>
        ))}
      </ul>
      {advance > 0 && <p class="body quiet-text">{t().advance(money(advance, currency))}</p>}
    </Sheet>
  );
}

function Transfer({ of: { bank, invoices } }: { of: Subscription }) {
  const owed = invoices.filter(({ kind, state }) => kind === 'invoice' && state !== 'paid');
  return (
    <Sheet title={t().howToPay}>
      <div class="body">
        {bank ? bank.split('\n').map((each) => <p key={each}><b>{each}</b></p>) : <p>{t().noBank}</p>}
        <ul>{owed.map((each) => <li key={each.id}>{each.number} : {money(each.total - each.settled, each.currency)}</li>)}</ul>
        <p class="quiet-text">{t().bankAdvice}</p>
      </div>
    </Sheet>
  );
}

function Voucher({ of, onChanged }: { of: Subscription; onChanged: (to: Subscription) => void }) {
  const { busy, problem, run } = useCall();
  const invoice = of.invoices.filter(({ kind, state }) => kind === 'invoice' && state !== 'paid').at(-1)!;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const code = new FormData(form).get('code') as string;
    void run(async () => {
      onChanged(await answer(api.PUT('/api/v1/subscription/invoices/{invoice}/voucher', { params: { path: { invoice: invoice.id } }, body: { code } })));
      form.reset();
      tell(t().redeemed);
    });
  };
  return (
    <Sheet title={t().voucher}>
      <form class="body form" onSubmit={submit}>
        <Refusal of={problem} offline={t().noLine} />
        <Field label={t().voucherCode} name="code" autocapitalize="characters" autocomplete="off" spellcheck={false} maxLength={40} required />
        <div class="actions"><Button type="submit" busy={busy && t().saving}>{t().redeem}</Button></div>
      </form>
    </Sheet>
  );
}

function Mentions({ of, onChanged }: { of: Subscription; onChanged: (to: Subscription) => void }) {
  const { busy, problem, run } = useCall();
  const wrong = (field: string) => problem?.violations?.find((each) => each.field === field)?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string) => (form.get(name) as string).trim() || undefined;
    void run(async () => {
      onChanged(await answer(api.PUT('/api/v1/subscription/mentions', { body: { email: given('email'), address: given('address'), taxId: given('taxId') } })));
      tell(t().mentionsSaved);
    });
  };
  return (
    <Sheet title={t().mentions}>
      <form class="body form" onSubmit={submit}>
        {!problem?.violations?.length && <Refusal of={problem} offline={t().noLine} />}
        <Field label={t().email} name="email" type="email" defaultValue={of.email ?? undefined} wrong={wrong('email')} maxLength={254} />
        <Field label={t().address} name="address" defaultValue={of.address ?? undefined} wrong={wrong('address')} maxLength={500} />
        <Field label={t().taxId} name="taxId" defaultValue={of.taxId ?? undefined} wrong={wrong('taxId')} maxLength={100} />
        <div class="actions"><Button type="submit" busy={busy && t().saving}>{t().saveMentions}</Button></div>
      </form>
    </Sheet>
  );
}
