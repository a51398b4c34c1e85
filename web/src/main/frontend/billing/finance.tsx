import { api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { day, money } from '../shell/format.ts';
import { usePages } from '../shell/desk/pages.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Row, Sheet } from '../shell/ui/parts.tsx';
import { Aged, Contracts, Figures, Forecast } from './figures.tsx';
import { Providers } from './health.tsx';
import { InvoiceRow, lateBy } from './invoice-row.tsx';
import { t } from './texts.ts';

type Currency = Schemas['FinanceViewCurrencyFigures'];

/** The currencies in which there is anything to tell; the first where there is nothing at all. */
function told(currencies: Currency[]): Currency[] {
  const moving = currencies.filter((each) => each.due || each.paid || each.recurring || each.unowned || each.forecast.some(({ amount }) => amount));
  return moving.length > 0 ? moving : currencies.slice(0, 1);
}

/** What is to be collected today, and whom to chase. */
export default function Finance() {
  const finance = useAnswer(() => api.GET('/api/v1/finance'), []);
  return (
    <Page title={t().toCollect} context={finance.data && day(finance.data.on)} two>
      <Answered of={finance}>
        {(data) => (
          <>
            {told(data.currencies).map((each) => (
              <p key={each.currency} class="lead wide">
                <b>{each.due > 0 ? t().lead(money(each.due, each.currency)) : t().nothingDue}</b> {each.late > 0 && t().leadLate(money(each.late, each.currency))}
              </p>
            ))}
            <div class="stack">{told(data.currencies).map((each) => <div class="stack" key={each.currency}><Aged of={each} /><Figures of={each} churn={data.contracts.churn} /></div>)}<Unowned /></div>
            <div class="stack">
              <Providers of={data.providers} />
              <Late />
              <Contracts of={data.contracts} />
              {told(data.currencies).map((each) => <Forecast key={each.currency} of={each} />)}
            </div>
          </>
        )}
      </Answered>
    </Page>
  );
}

/** Money that came and that nobody has told whose it is. */
function Unowned() {
  const { pages, blank } = usePages((cursor) => api.GET('/api/v1/finance/bank/lines', { params: { query: { state: 'open', limit: 5, cursor } } }), []);
  if (blank || pages.flat().length === 0) return null;
  return (
    <Sheet title={t().unowned} end={<a class="button" href="/finance/bank">{t().match}</a>}>
      <ul class="rows">
        {pages.flat().map((each) => <li key={each.id}><Row href="/finance/bank" margin={day(each.on, 'margin')} under={each.message} end={<b>{money(each.amount, each.currency)}</b>}>{each.payer}</Row></li>)}
      </ul>
    </Sheet>
  );
}

function Late() {
  const { pages, blank } = usePages((cursor) => api.GET('/api/v1/finance/invoices', { params: { query: { figure: 'late', limit: 8, cursor } } }), []);
  return (
    <Sheet title={t().toChase}>
      {!blank && pages.flat().length === 0 ? <p class="body">{t().nobodyLate}</p> : (
        <ul class="rows">
          {pages.flat().map((each) => <li key={each.id}><InvoiceRow of={each} name href={`/finance/invoices/${each.id}`} end={<b>{t().daysLate(lateBy(each))}</b>} /></li>)}
        </ul>
      )}
    </Sheet>
  );
}
