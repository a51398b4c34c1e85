import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { day, money, today } from '../shell/format.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import { may } from '../shell/session.ts';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Banner, Button, Field, Refusal, Row, Sheet } from '../shell/ui/parts.tsx';
import { hand } from './save.ts';
import { t as b } from './banking/texts.ts';
import { t } from './texts.ts';

/** The books: the trial balance, the entries behind each account, what an accountant takes away. */
export function Ledger() {
  const [from, setFrom] = useState(`${today().slice(0, 4)}-01-01`);
  const [to, setTo] = useState(today());
  const [account, setAccount] = useState<string>();
  const balances = useAnswer(() => api.GET('/api/v1/finance/ledger/accounts', { params: { query: { from, to } } }), [from, to]);
  return (
    <Page title={t().ledger} two>
      <div class="side wide">
        <Field label={t().since} name="from" type="date" value={from} onChange={(event) => event.currentTarget.value && setFrom(event.currentTarget.value)} />
        <Field label={t().until} name="to" type="date" value={to} onChange={(event) => event.currentTarget.value && setTo(event.currentTarget.value)} />
      </div>
      <Answered of={balances}>{(data) => <Balances of={data} chosen={account} onChoose={setAccount} />}</Answered>
      <div class="stack">
        {account && <Entries key={`${account} ${from} ${to}`} account={account} from={from} to={to} />}
        <Exports from={from} to={to} />
        {may('finance.manage') && <Closing />}
      </div>
    </Page>
  );
}

function Balances({ of, chosen, onChoose }: { of: Schemas['Balance'][]; chosen?: string; onChoose: (account: string) => void }) {
  const even = of.reduce((sum, { balance }) => sum + balance, 0) === 0;
  return (
    <Sheet title={b().balance}>
      <Banner kind={even ? 'good' : 'bad'} icon={even ? 'check' : 'warn'}>{even ? b().balanced : b().notBalanced}</Banner>
      <ul class="rows">
        {of.map((each) => (
          <li key={`${each.account} ${each.currency}`}>
            <Row margin={each.account} onClick={() => onChoose(each.account)} class={each.account === chosen ? 'chosen' : undefined} under={`${b().debit} ${money(each.debit, each.currency)} · ${b().creditSide} ${money(each.credit, each.currency)}`} end={<b>{money(each.balance, each.currency)}</b>}>{each.label}</Row>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Entries({ account, from, to }: { account: string; from: string; to: string }) {
  const entries = usePages((cursor) => api.GET('/api/v1/finance/ledger/entries', { params: { query: { from, to, account, cursor } } }), []);
  return (
    <Sheet title={b().entriesOf(account)}>
      <Listed of={entries} empty={<p class="body">{t().none}</p>}>
        {(pages) => (
          <ul class="rows">
            {pages.flat().map((each) => <li key={each.id}><Row margin={day(each.on, 'margin')} under={`${each.document} · ${each.memo}`} end={<b>{money(each.lines.filter((line) => line.account === account).reduce((sum, { amount }) => sum + amount, 0), each.currency)}</b>}>{`${each.journal} ${each.year}-${each.number}`}</Row></li>)}
          </ul>
        )}
      </Listed>
    </Sheet>
  );
}

function Exports({ from, to }: { from: string; to: string }) {
  const { busy, problem, run } = useCall();
  const take = (form: 'csv' | 'fec') => run(async () => {
    hand((await answer(api.GET('/api/v1/finance/ledger/export/{form}', { params: { path: { form }, query: { from, to } }, parseAs: 'blob' }))) as unknown as Blob, form === 'csv' ? 'ledger.csv' : 'fec.txt');
  });
  return (
    <Sheet title={t().exportRows}>
      <div class="body">
        <Refusal of={problem} offline={t().noLine} />
        <div class="actions">
          <Button icon="download" busy={busy && t().exporting} onClick={() => take('csv')}>{b().exportCsv}</Button>
          <Button icon="download" busy={busy && t().exporting} onClick={() => take('fec')}>{b().exportFec}</Button>
        </div>
      </div>
    </Sheet>
  );
}

function Closing() {
  const { busy, problem, run } = useCall();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const until = new FormData(event.target as HTMLFormElement).get('closing') as string;
    void run(async () => {
      await answer(api.PUT('/api/v1/finance/ledger/closings/{until}', { params: { path: { until } } }));
      tell(b().closedNow);
    });
  };
  return (
    <Sheet title={b().closeNow}>
      <form class="body form" onSubmit={submit}>
        <Refusal of={problem} offline={t().noLine} />
        <Field label={b().close} name="closing" type="date" max={today()} hint={b().closeHelp} required />
        <div class="actions"><Button type="submit" kind="danger" busy={busy && t().saving}>{b().closeNow}</Button></div>
      </form>
    </Sheet>
  );
}
