import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { money } from '../shell/format.ts';
import { tell } from '../shell/ui/page.tsx';
import { Banner, Button, Field, Refusal, Sheet } from '../shell/ui/parts.tsx';
import { minor } from '../billing/save.ts';
import { t } from './keeping/texts.ts';

type CashDay = Schemas['CashDayView'];

/** An open drawer: what should lie in it, and the count that ends its day. What it should be is told after the count. */
export function Close({ of, onClosed }: { of: CashDay; onClosed: () => void }) {
  const [typed, setTyped] = useState('');
  const { busy, problem, run } = useCall();
  const amount = (of_: number) => money(of_, of.currency);
  const counted = minor(typed, of.currency);
  const difference = counted === undefined ? undefined : counted - of.expected;
  const wrong = (field: string) => problem?.violations?.find((each) => each.field === field)?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string) => ((form.get(name) as string | null) ?? '').trim();
    if (counted !== undefined) void run(async () => {
      await answer(api.PUT('/api/v1/fees/cash-days/{cashDay}/closing', { params: { path: { cashDay: of.id } }, body: { counted, banked: minor(given('banked') || '0', of.currency) ?? 0, reason: given('reason') || undefined } }));
      tell(t().cashClosedNow);
      onClosed();
    });
  };
  const facts = [[t().opening, amount(of.opening)], [t().cashIn, `${amount(of.received)} (${t().receipts(of.receipts)})`], [t().cashBack, amount(of.givenBack)], [t().expected, amount(of.expected)]];
  return (
    <Sheet title={t().cashMine}>
      <form class="body form" onSubmit={submit}>
        {!problem?.violations?.length && <Refusal of={problem} offline={t().noLine} />}
        <dl class="facts">{facts.map(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name} is`}><b>{value}</b></dd>])}</dl>
        <Field label={t().count} name="counted" inputMode="decimal" autocomplete="off" value={typed} hint={t().countHint} wrong={wrong('counted')} onInput={(event) => setTyped(event.currentTarget.value)} required />
        {difference === 0 && <Banner kind="good" icon="check">{t().agrees}</Banner>}
        {difference !== undefined && difference !== 0 && <Banner>{t().difference(amount(difference))}</Banner>}
        {difference !== undefined && difference !== 0 && <Field label={t().reason} name="reason" hint={t().reasonHint} minLength={5} maxLength={300} wrong={wrong('reason')} required />}
        <Field label={t().banked} name="banked" inputMode="decimal" autocomplete="off" hint={t().amountHint(of.currency)} wrong={wrong('banked')} />
        <p class="quiet-text">{t().closeHelp}</p>
        <div class="actions"><Button type="submit" kind="solid" disabled={counted === undefined} busy={busy && t().saving}>{t().closeCash}</Button></div>
      </form>
    </Sheet>
  );
}
