import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { day, money, today } from '../shell/format.ts';
import { nextId } from '../shell/ids.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import { may } from '../shell/session.ts';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Button, Chip, Field, Refusal, Row, Sheet } from '../shell/ui/parts.tsx';
import { minor } from '../billing/save.ts';
import { Close } from './close.tsx';
import { plain } from './plain.ts';
import { t } from './keeping/texts.ts';

type CashDay = Schemas['CashDayView'];

/** The drawers: one's own of today, opened, counted and closed, and the days before. */
export default function Cash() {
  const own = useAnswer(() => api.GET('/api/v1/fees/cash-days', { params: { query: { own: true, limit: 1 } } }), []);
  const days = usePages((cursor) => api.GET('/api/v1/fees/cash-days', { params: { query: { cursor } } }), []);
  const done = () => {
    own.again();
    days.again();
  };
  return (
    <Page title={t().cash} context={day(today())} two={may('fees.cash')}>
      {may('fees.cash') && <Answered of={own}>{({ items: [last] }) => (last && !last.closedAt ? <Close key={last.id} of={last} onClosed={done} /> : <Opening last={last} onOpened={done} />)}</Answered>}
      {(own.data || !may('fees.cash')) && <Listed of={days} empty={<Sheet title={t().days}><p class="body">{t().noDays}</p></Sheet>}>
        {(pages) => <Sheet title={t().days}><ul class="rows">{pages.flat().map((each) => <li key={each.id}><DayRow of={each} /></li>)}</ul></Sheet>}
      </Listed>}
    </Page>
  );
}

function DayRow({ of }: { of: CashDay }) {
  const amount = (minor: number) => money(minor, of.currency);
  const counted = of.counted == null ? [] : [`${t().count} ${amount(of.counted)}`, of.banked ? `${t().banked} ${amount(of.banked)}` : undefined, of.reason];
  const state = of.difference == null ? <Chip kind="pencil">{t().stillOpen}</Chip> : of.difference === 0 ? <Chip kind="good" icon="check">{t().just}</Chip> : <Chip kind="bad" icon="warn">{amount(of.difference)}</Chip>;
  return <Row margin={day(of.day, 'margin')} under={[t().receipts(of.receipts), `${t().expected} ${amount(of.expected)}`, ...counted].filter(Boolean).join(' · ')} end={state}><b>{of.cashierName}</b> {amount(of.received)}</Row>;
}

/** Today's drawer. Once closed, today takes no more. */
function Opening({ last, onOpened }: { last?: CashDay; onOpened: () => void }) {
  const figures = useAnswer(() => api.GET('/api/v1/fees/debtors/figures', {}), []);
  const [id] = useState(nextId);
  const { busy, problem, run } = useCall();
  const closed = last?.day === today();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const opening = minor(new FormData(event.target as HTMLFormElement).get('opening') as string, figures.data!.currency);
    if (opening !== undefined) void run(async () => {
      await answer(api.PUT('/api/v1/fees/cash-days/{cashDay}', { params: { path: { cashDay: id } }, body: { opening } }));
      tell(t().opened);
      onOpened();
    });
  };
  if (closed) return <Sheet title={t().cashMine}><div class="body"><Chip kind="good" icon="check">{t().cashClosedNow}</Chip><p class="quiet-text">{t().closeHelp}</p></div></Sheet>;
  const left = last?.counted == null ? 0 : last.counted - (last.banked ?? 0);
  return (
    <Sheet title={t().cashMine}>
      <Answered of={figures}>
        {({ currency }) => (
          <form class="body form" onSubmit={submit}>
            <Refusal of={problem} offline={t().noLine} />
            <p>{t().cashClosed}</p>
            <p class="quiet-text">{t().cashHelp}</p>
            <Field label={t().opening} name="opening" inputMode="decimal" autocomplete="off" defaultValue={plain(left, currency)} hint={t().amountHint(currency)} required />
            <div class="actions"><Button type="submit" kind="solid" icon="key" busy={busy && t().saving}>{t().openCash}</Button></div>
          </form>
        )}
      </Answered>
    </Sheet>
  );
}
