import { apiAt } from '../children/own-children.ts';
import type { Answer } from '../shell/answers.ts';
import { answer, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { day, money, today, when } from '../shell/format.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { Banner, Button, Chip, Refusal, Row, Sheet } from '../shell/ui/parts.tsx';
import { Pay, till } from '../billing/pay.tsx';
import { t as p } from '../billing/paying/texts.ts';
import { hand } from '../billing/save.ts';
import type { Own } from './accounts.ts';
import { factOf, offered } from './fact.ts';
import { t } from './texts.ts';

type Receipt = Schemas['ReceiptView'];

/** One account: the one fact, paying it, what it is made of, and the receipts. What is old is told; money asks the school. */
export function Account({ of, place, asked }: { of: Own; place: string; asked: Answer<Own[]> }) {
  const { problem, at, again } = asked;
  return (
    <>
      {problem && at && <Banner icon="cut">{t().stale(when(at))}</Banner>}
      <p class="lead"><b>{factOf(of)}</b><br /><span class="quiet-text small">{of.pupils.join(', ')}</span></p>
      {!problem && <Pay at={till('fee_account', apiAt(place))} dues={offered(of)} onPaid={again} />}
      <ToPay of={of} />
      <Receipts of={of} place={place} />
      <Sheet>
        <Row margin={<Icon name="key" />} under={t().numberHelp} end={<b dir="ltr">{of.number}</b>}>{t().number}</Row>
      </Sheet>
    </>
  );
}

/** What is open, the oldest first; what comes due later is drawn as expected. */
function ToPay({ of: { items, currency } }: { of: Own }) {
  const open = items.filter((each) => each.open > 0).reverse();
  if (open.length === 0) return null;
  return (
    <Sheet title={t().toPay}>
      <ul class="rows">
        {open.map((each) => (
          <li key={each.id}>
            <Row class={each.dueOn > today() ? 'pencil' : undefined} margin={day(each.dueOn, 'margin')} under={[each.instalment && each.instalments && each.instalments > 1 && t().instalment(each.instalment, each.instalments), each.pupilName, each.covered > 0 && t().partPaid(money(each.covered, currency)), each.dueOn < today() && t().overdue].filter(Boolean).join(' · ')} end={<b>{money(each.open, currency)}</b>}>
              {each.name ?? (each.feeKind && t().feeKinds[each.feeKind]) ?? t().kinds[each.kind]}
            </Row>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Receipts({ of, place }: { of: Own; place: string }) {
  return (
    <Sheet title={t().receipts}>
      {of.receipts.length === 0 ? <p class="body quiet-text">{t().noReceipts}</p> : <ul class="rows">{of.receipts.map((each) => <li key={each.id}><ReceiptRow of={each} family={of.id} place={place} /></li>)}</ul>}
    </Sheet>
  );
}

function ReceiptRow({ of, family, place }: { of: Receipt; family: string; place: string }) {
  const { busy, problem, run } = useCall();
  const open = () => run(async () => {
    hand((await answer(apiAt(place).GET('/api/v1/own-fees/{family}/receipts/{receipt}/paper', { params: { path: { family, receipt: of.id } }, parseAs: 'blob' }))) as unknown as Blob, `${of.number}.pdf`);
  });
  const way = t().ways[of.way] ?? p().providers[of.way] ?? of.way;
  return (
    <>
      <Refusal of={problem} offline={t().offline} />
      <Row margin={day(of.receivedOn, 'margin')} under={`${t().receipt(of.number)} · ${way} · ${of.payerName}`} end={<>{of.voidedOn && <Chip kind="bad">{t().voided}</Chip>}<Button icon="download" aria-label={t().paperOf(of.number)} busy={busy && t().opening} onClick={open}>{t().paper}</Button></>}><b>{money(of.amount, of.currency)}</b></Row>
    </>
  );
}
