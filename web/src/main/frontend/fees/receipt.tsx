import '../shell/desk/below.css';
import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { day, money } from '../shell/format.ts';
import { may } from '../shell/session.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { Button, Refusal, Row } from '../shell/ui/parts.tsx';
import { hand } from '../billing/save.ts';
import '../billing/billing.css';
import { Reasoned } from './reasoned.tsx';
import { t } from './keeping/texts.ts';

type Receipt = Schemas['ReceiptView'];

export const wayOf = (way: string) => t().ways[way] ?? t().providers[way] ?? way;

/** Its paper, to be printed or sent on. */
export async function openReceipt({ id, number }: Receipt): Promise<void> {
  hand((await answer(api.GET('/api/v1/fees/receipts/{receipt}/paper', { params: { path: { receipt: id } }, parseAs: 'blob' }))) as unknown as Blob, `${number}.pdf`);
}

/** A receipt in a list, with its paper. */
export function ReceiptRow({ of, onVoided }: { of: Receipt; onVoided: () => void }) {
  const [voiding, setVoiding] = useState(false);
  const { problem, run } = useCall();
  const work = async (reason: string) => {
    await answer(api.PUT('/api/v1/fees/receipts/{receipt}/voiding', { params: { path: { receipt: of.id } }, body: { reason } }));
    onVoided();
  };
  const under = of.voidedOn ? t().voided(day(of.voidedOn, 'full').toLowerCase(), of.voidReason ?? '') : [wayOf(of.way), of.payerName, of.reference].filter(Boolean).join(' · ');
  return (
    <>
      <Refusal of={problem} offline={t().noLine} />
      <Row class="below" margin={day(of.receivedOn, 'margin')} under={under} end={<>
        {!of.voidedOn && t().ways[of.way] && may('fees.manage') && <Button kind="quiet" aria-label={t().annulTitle(of.number)} onClick={() => setVoiding(true)}>{t().cancel}</Button>}
        <Button icon="download" aria-label={t().paperOf(of.number)} onClick={() => run(() => openReceipt(of))}>{t().paper}</Button>
      </>}>
        <Icon name={of.voidedOn ? 'cross' : 'ticks'} /> {of.voidedOn ? <s>{money(of.amount, of.currency)}</s> : <b>{money(of.amount, of.currency)}</b>} {t().receipt(of.number)}
      </Row>
      <Reasoned title={t().annulTitle(of.number)} open={voiding} help={t().annulHelp} action={t().annul} done={t().annulled} work={work} onClose={() => setVoiding(false)} />
    </>
  );
}
