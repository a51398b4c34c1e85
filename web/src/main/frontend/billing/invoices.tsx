import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages, whole } from '../shell/desk/pages.ts';
import type { Params } from '../shell/router.ts';
import { Page } from '../shell/ui/page.tsx';
import { Button, Refusal, Select, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { Search } from '../establishments/search.tsx';
import { Invoice } from './invoice.tsx';
import { InvoiceRow } from './invoice-row.tsx';
import { csv, hand } from './save.ts';
import { t } from './texts.ts';

const asked = (name: string) => new URLSearchParams(location.search).get(name) ?? undefined;

/** One invoice, or the list of them. */
export default ({ params }: { params: Params }) => (params.id ? <Invoice id={params.id} /> : <Invoices />);

/** All invoices, or those behind a figure. */
function Invoices() {
  const [figure, setFigure] = useState(asked('figure'));
  const [search, setSearch] = useState('');
  const { busy, problem, run } = useCall();
  const query = { figure, currency: asked('currency'), q: search || undefined };
  const invoices = usePages((cursor) => api.GET('/api/v1/finance/invoices', { params: { query: { ...query, cursor } } }), [figure, search]);
  const exported = () => run(async () => {
    const { items } = await answer(whole((page) => api.GET('/api/v1/finance/invoices', { params: { query: { ...query, ...page } } })));
    const rows = items.map((each) => [each.number, each.kind, each.buyer, each.issuedOn, each.dueOn, each.currency, each.net, each.tax, each.total, each.settled, each.state]);
    hand(csv([['number', 'kind', 'customer', 'issued', 'due', 'currency', 'net', 'tax', 'total', 'settled', 'state'], ...rows]), 'invoices.csv');
  });
  return (
    <Page title={t().invoices}>
      <Refusal of={problem} offline={t().noLine} />
      <div class="side">
        <Search label={t().searchInvoice} onSearch={setSearch} />
        <Select label={t().figures} name="figure" onChange={(event) => setFigure(event.currentTarget.value || undefined)}>
          <option value="">{t().all}</option>
          {Object.entries(t().figureNames).map(([name, label]) => <option key={name} value={name} selected={name === figure}>{label}</option>)}
        </Select>
      </div>
      <Listed of={invoices} empty={<State kind="empty" title={t().none}>{t().noneHelp}</State>}>
        {(pages) => <Sheet><ul class="rows">{pages.flat().map((each) => <li key={each.id}><InvoiceRow of={each} name href={`/finance/invoices/${each.id}`} /></li>)}</ul></Sheet>}
      </Listed>
      <p><Button icon="download" busy={busy && t().exporting} onClick={exported}>{t().exportRows}</Button></p>
    </Page>
  );
}
