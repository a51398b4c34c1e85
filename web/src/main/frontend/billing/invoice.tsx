import { answer, api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { day, dayBefore, money } from '../shell/format.ts';
import { may } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Button, Refusal, Row, Sheet } from '../shell/ui/parts.tsx';
import { Acts } from './acts.tsx';
import { InvoiceChip } from './invoice-row.tsx';
import { hand } from './save.ts';
import { t } from './texts.ts';

type Opened = Schemas['InvoicesResourceOpened'];

/** One invoice: what it says, what has settled it, and what may be done about it. */
export function Invoice({ id }: { id: string }) {
  const opened = useAnswer(() => api.GET('/api/v1/finance/invoices/{invoice}', { params: { path: { invoice: id } } }), [id]);
  return (
    <Page title={opened.data?.invoice.number ?? t().invoice} context={opened.data?.invoice.buyer} up="/finance/invoices" two>
      <Answered of={opened}>
        {(data) => (
          <>
            <div class="stack"><Facts of={data.invoice} link={data.link} /><Settled of={data} /></div>
            {may('finance.manage') && data.invoice.kind === 'invoice' && <Acts of={data.invoice} onDone={opened.again} />}
          </>
        )}
      </Answered>
    </Page>
  );
}

function Facts({ of, link }: { of: Schemas['InvoiceView']; link?: string | null }) {
  const { problem, run } = useCall();
  const amount = (minor: number) => money(minor, of.currency);
  const facts = [
    [t().issuedOn, day(of.issuedOn, 'full')], of.kind === 'invoice' && [t().until, day(of.dueOn, 'full')],
    of.servedFrom && of.servedUntil && [t().served, t().from(day(of.servedFrom, 'full').toLowerCase(), day(dayBefore(of.servedUntil), 'full').toLowerCase())],
    [t().net, amount(of.net)], [t().tax, amount(of.tax)], [t().total, amount(of.total)], [t().settled, amount(of.settled)], [t().open, amount(of.total - of.settled)],
  ].filter(Boolean) as [string, string][];
  const open = () => run(async () => {
    hand((await answer(api.GET('/api/v1/finance/invoices/{invoice}/paper', { params: { path: { invoice: of.id } }, parseAs: 'blob' }))) as unknown as Blob, `${of.number}.pdf`);
  });
  return (
    <Sheet title={of.kind === 'invoice' ? t().invoice : t().creditNote} end={<InvoiceChip of={of} />}>
      <div class="body">
        <Refusal of={problem} offline={t().noLine} />
        <dl class="facts">{facts.map(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name} is`}>{value}</dd>])}</dl>
        <div class="actions"><Button icon="download" aria-label={t().paperOf(of.number)} onClick={open}>{t().paper}</Button>{link && of.settled < of.total && <a class="button" href={link}>{t().payPage}</a>}</div>
      </div>
    </Sheet>
  );
}

function Settled({ of: { invoice, settlements } }: { of: Opened }) {
  return (
    <Sheet title={t().settlements}>
      {settlements.length === 0 ? <p class="body">{t().noSettlements}</p> : (
        <ul class="rows">
          {settlements.map((each) => <li key={`${each.kind} ${each.source}`}><Row margin={day(each.on, 'margin')} under={each.certificate} end={<b>{money(each.amount, invoice.currency)}</b>}>{t().kinds[each.kind]}</Row></li>)}
        </ul>
      )}
    </Sheet>
  );
}
