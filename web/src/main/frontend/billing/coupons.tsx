import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { day, money, percent, today } from '../shell/format.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import '../shell/desk/below.css';
import { may } from '../shell/session.ts';
import { Page, tell } from '../shell/ui/page.tsx';
import { Button, Chip, Choices, Dialog, Field, Refusal, Row, Select, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { currencies } from '../establishments/countries.ts';
import { minor } from './save.ts';
import { t as s } from './selling/texts.ts';
import { t } from './texts.ts';

type Coupon = Schemas['Coupon'];
type Kind = 'percent' | 'amount';

const given = (event: SubmitEvent) => {
  const form = new FormData(event.target as HTMLFormElement);
  return (name: string) => ((form.get(name) as string | null) ?? '').trim();
};

const save = ({ code, used: _, ...body }: Coupon) => answer(api.PUT('/api/v1/finance/coupons/{coupon}', { params: { path: { coupon: code } }, body }));

/** What a coupon takes off, as a school reads it. */
const off = (of: Coupon) => (of.percent != null ? percent(of.percent / 100, Number.isInteger(of.percent) ? 0 : 2) : money(of.amount ?? 0, of.currency!));

/** Coupons given out, who has used them, and the giving of another. */
export default function Coupons() {
  const coupons = usePages((cursor) => api.GET('/api/v1/finance/coupons', { params: { query: { cursor } } }), []);
  const [moved, setMoved] = useState<Coupon>();
  return (
    <Page title={s().coupons} two>
      <Listed of={coupons} empty={<State kind="empty" title={s().noCoupons}>{s().noCouponsHelp}</State>}>
        {(pages) => <Sheet><ul class="rows">{pages.flat().map((each) => <li key={each.code}><CouponRow of={each} onMove={() => setMoved(each)} /></li>)}</ul></Sheet>}
      </Listed>
      {may('finance.manage') && <NewCoupon onDone={coupons.again} />}
      <Dialog title={moved ? s().lastDayOf(moved.code) : ''} open={moved !== undefined} onClose={() => setMoved(undefined)}>
        {moved && <LastDay of={moved} onClose={() => setMoved(undefined)} onDone={coupons.again} />}
      </Dialog>
    </Page>
  );
}

function CouponRow({ of, onMove }: { of: Coupon; onMove: () => void }) {
  const past = of.until < today();
  const used = <a class="button quiet" href={`/finance/contracts?coupon=${of.code}`}>{s().usedOf(of.used, of.most)}</a>;
  return <Row class="below" under={t().from(day(of.from, 'full').toLowerCase(), day(of.until, 'full').toLowerCase())} end={<>{past && <Chip>{s().over}</Chip>} {used} {may('finance.manage') && <Button kind="quiet" onClick={onMove}>{s().lastDayMove}</Button>}</>}><b>{of.code}</b> {off(of)}</Row>;
}

function LastDay({ of, onClose, onDone }: { of: Coupon; onClose: () => void; onDone: () => void }) {
  const { busy, problem, run } = useCall();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const until = given(event)('until');
    void run(async () => {
      await save({ ...of, until });
      tell(s().couponSaved);
      onClose();
      onDone();
    });
  };
  return (
    <form class="form" onSubmit={submit}>
      <Refusal of={problem} offline={t().noLine} />
      <Field label={s().validThrough} name="until" type="date" min={of.from} defaultValue={of.until} hint={s().lastDayHelp} required />
      <div class="actions">
        <Button type="submit" kind="solid" busy={busy && t().saving}>{s().save}</Button>
        <Button kind="quiet" onClick={onClose}>{t().cancel}</Button>
      </div>
    </form>
  );
}

function NewCoupon({ onDone }: { onDone: () => void }) {
  const [kind, setKind] = useState<Kind>('percent');
  const { busy, problem, run } = useCall();
  const wrong = (field: string) => problem?.violations?.find((each) => each.field === field)?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const value = given(event);
    const gives = kind === 'percent' ? { percent: Number(value('percent').replace(',', '.')) } : { amount: minor(value('amount'), value('currency')) ?? 0, currency: value('currency') };
    void run(async () => {
      await save({ code: value('code').toUpperCase(), ...gives, from: value('from'), until: value('until'), most: Number(value('most')), used: 0 });
      tell(s().couponSaved);
      (event.target as HTMLFormElement).reset();
      onDone();
    });
  };
  return (
    <Sheet title={s().newCoupon}>
      <form class="body form" onSubmit={submit}>
        {!problem?.violations?.length && <Refusal of={problem} offline={t().noLine} />}
        <Field label={t().code} name="code" pattern="[A-Za-z0-9\-]{3,30}" autocapitalize="characters" autocomplete="off" hint={s().codeHint} wrong={wrong('code')} required />
        <Choices legend={s().takesOff} name="kind" value={kind} options={[['percent', s().aPercentage], ['amount', s().anAmount]]} onChange={setKind} />
        {kind === 'percent' ? <Field label={s().percentOff} name="percent" inputMode="decimal" wrong={wrong('percent')} required /> : (
          <>
            <Field label={t().amount} name="amount" inputMode="decimal" wrong={wrong('amount')} required />
            <Select label={t().currency} name="currency">{currencies().map((each) => <option key={each} value={each} selected={each === 'XOF'}>{each}</option>)}</Select>
          </>
        )}
        <Field label={t().since} name="from" type="date" defaultValue={today()} wrong={wrong('from')} required />
        <Field label={s().validThrough} name="until" type="date" min={today()} wrong={wrong('until')} required />
        <Field label={s().mostUses} name="most" type="number" min={1} max={100_000} wrong={wrong('most')} required />
        <div class="actions"><Button type="submit" kind="solid" busy={busy && t().saving}>{s().giveCoupon}</Button></div>
      </form>
    </Sheet>
  );
}
