import { useState } from 'preact/hooks';
import { api, type Schemas } from '../../shell/api.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import { dayWithin, money, today } from '../../shell/format.ts';
import { may } from '../../shell/session.ts';
import { Page } from '../../shell/ui/page.tsx';
import { Chip, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { t as b } from '../texts.ts';
import './disputes.css';
import { next, TO_ANSWER, whereIs } from './next.ts';
import { t } from './texts.ts';

type Dispute = Schemas['DisputeView'];

const dated = (at: string) => dayWithin(today(new Date(at)), 'full');
const providerOf = ({ provider }: Dispute) => (provider === 'stripe' ? 'Stripe' : (b().providers[provider] ?? provider));

/** Payments that payers' banks doubt: what is to be answered until when, and where the money is meanwhile. */
export default function Disputes() {
  const [all, setAll] = useState(false);
  const disputes = usePages((cursor) => api.GET('/api/v1/payment-accounts/disputes', { params: { query: { open: !all, limit: 20, cursor } } }), [all]);
  const waiting = disputes.pages.flat().filter((each) => TO_ANSWER.includes(next(each)));
  const first = waiting.flatMap(({ due }) => due ?? []).sort().find((due) => Date.parse(due) > Date.now());
  return (
    <Page title={t().disputes}>
      {!disputes.blank && <p class="lead"><b>{waiting.length > 0 ? t().toAnswer(waiting.length, disputes.open) : t().nothingToAnswer}</b> {first && t().firstBy(dated(first))}</p>}
      <div class="tabs">
        {[false, true].map((each) => <button key={String(each)} type="button" aria-pressed={all === each} onClick={() => setAll(each)}>{t().which[each ? 'all' : 'open']}</button>)}
      </div>
      <Listed of={disputes} empty={<State kind="empty" title={all ? t().noneEver : t().none}>{t().noneHelp}</State>}>
        {(pages) => <div class="disputes">{pages.flat().map((each) => <One key={`${each.payment} ${each.reference}`} of={each} />)}</div>}
      </Listed>
    </Page>
  );
}

function One({ of }: { of: Dispute }) {
  const step = next(of);
  const facts = [
    [t().payment, `${of.label} · ${b().providers[of.provider] ?? of.provider}`], of.payer && [t().payer, of.payer],
    [t().reason, t().reasons[of.reason.toLowerCase()] ?? of.reason], [t().where, t().money[whereIs(of)]],
    of.fee > 0 && [t().fee, money(of.fee, of.currency)], [t().opened, dated(of.openedAt)], [t().caseNumber, <code style={{ overflowWrap: 'anywhere' }}>{of.reference}</code>],
  ].filter(Boolean) as [string, string][];
  return (
    <Sheet title={money(of.amount, of.currency)} end={<Chip kind={TO_ANSWER.includes(step) || step === 'lost' ? 'bad' : step === 'won' ? 'good' : undefined} icon={TO_ANSWER.includes(step) ? 'warn' : step === 'won' ? 'check' : undefined}>{t().states[of.state]}</Chip>}>
      <div class="body">
        <p><b>{t().next[step](of.due ? dated(of.due) : '', providerOf(of))}</b></p>
        <dl class="facts">{facts.map(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name} is`}>{value}</dd>])}</dl>
        <Behind of={of} />
      </div>
    </Sheet>
  );
}

/** What the payment paid for. */
function Behind({ of: { subject, subjectId, label } }: { of: Dispute }) {
  if (subject === 'invoice' && may('finance.read')) return <div class="actions"><a class="button" href={`/finance/invoices/${subjectId}`} aria-label={`${t().openInvoice} ${label}`}>{t().openInvoice}</a></div>;
  if (subject === 'fee_account' && may('fees.read')) return <div class="actions"><a class="button" href={`/fees/families/${subjectId}`} aria-label={`${t().openFamily} ${label}`}>{t().openFamily}</a></div>;
  return null;
}
