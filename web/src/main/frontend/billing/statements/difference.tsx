import '../../shell/desk/below.css';
import { answer, api, type Schemas } from '../../shell/api.ts';
import { useCall } from '../../shell/call.ts';
import { day, money } from '../../shell/format.ts';
import { may } from '../../shell/session.ts';
import { tell } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Button, Chip, Dialog, Refusal, Row } from '../../shell/ui/parts.tsx';
import { accountName } from '../account-name.ts';
import '../billing.css';
import { t as b } from '../texts.ts';
import { t } from './texts.ts';

type Line = Schemas['StatementLineView'];

function side(amount?: number | null, currency?: string | null, fee?: number | null): string {
  if (amount == null || !currency) return t().nothing;
  return fee == null ? money(amount, currency) : t().withFee(money(amount, currency), money(fee, currency));
}

const told = (of: Line) => side(of.toldAmount, of.toldCurrency, of.toldFee);
const booked = (of: Line) => side(of.bookedAmount, of.bookedCurrency, of.bookedFee);

/** A payment as its provider tells it beside what is booked. @param dated in a list of several days and accounts */
export function DifferenceRow({ of, dated, onExplain }: { of: Line; dated?: boolean; onExplain: (line: Line) => void }) {
  const explains = of.difference && !of.resolvedAt && may('finance.manage', 'fees.manage');
  const kind = of.difference ? t().kinds[of.difference] : t().same;
  return (
    <Row
      class="below"
      margin={dated ? day(of.day, 'margin') : <Icon name={of.difference && !of.resolvedAt ? 'warn' : 'check'} />}
      under={<>{dated ? `${accountName({ ...of, currency: of.bookedCurrency ?? of.toldCurrency ?? '' })} · ${of.reference}` : kind}<br />{t().told} {told(of)} · {t().booked} {booked(of)}{of.reason && <><br />{of.reason}</>}</>}
      end={of.resolvedAt ? <Chip kind="good" icon="check">{t().explainedShort}</Chip> : explains && <Button onClick={() => onExplain(of)}>{t().explain}</Button>}
    >
      <b>{dated ? kind : of.reference}</b>
    </Row>
  );
}

/** Somebody says what a difference came to; it is said once. */
export function Explaining({ of, onClose, onDone }: { of?: Line; onClose: () => void; onDone: () => void }) {
  return (
    <Dialog title={of ? t().explainTitle(of.reference) : ''} open={of !== undefined} onClose={onClose}>
      {of && <Form of={of} onClose={onClose} onDone={onDone} />}
    </Dialog>
  );
}

function Form({ of, onClose, onDone }: { of: Line; onClose: () => void; onDone: () => void }) {
  const { busy, problem, run } = useCall();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const reason = (new FormData(event.target as HTMLFormElement).get('reason') as string).trim();
    void run(async () => {
      await answer(api.PUT('/api/v1/payment-accounts/statements/differences/{statementLine}/resolution', { params: { path: { statementLine: of.id } }, body: { reason } }));
      tell(t().explained);
      onClose();
      onDone();
    });
  };
  return (
    <form class="form" onSubmit={submit}>
      <Refusal of={problem} offline={b().noLine} />
      <p>{t().kinds[of.difference!]}</p>
      <dl class="facts">
        <dt>{t().told}</dt><dd><b>{told(of)}</b></dd>
        <dt>{t().booked}</dt><dd><b>{booked(of)}</b></dd>
      </dl>
      <div class="field">
        <label for="reason">{t().reason}</label>
        <textarea id="reason" name="reason" class="input" rows={3} minLength={10} maxLength={500} aria-describedby="reason-hint" required />
        <p class="hint" id="reason-hint">{t().reasonHint}</p>
      </div>
      <div class="actions">
        <Button type="submit" kind="solid" busy={busy && b().saving}>{t().keepReason}</Button>
        <Button kind="quiet" onClick={onClose}>{b().cancel}</Button>
      </div>
    </form>
  );
}
