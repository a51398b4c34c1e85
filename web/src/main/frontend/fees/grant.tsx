import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { nextId } from '../shell/ids.ts';
import { tell } from '../shell/ui/page.tsx';
import { Button, Choices, Field, Refusal, Select, Sheet } from '../shell/ui/parts.tsx';
import { minor } from '../billing/save.ts';
import { PupilPicker } from './pickers.tsx';
import { t } from './keeping/texts.ts';

/** These find their pupils by themselves. */
const FINDING = ['siblings', 'staff', 'early'];

/** A new reduction, for one pupil or for whoever the rule fits. */
export function Grant({ year, onDone }: { year: string; onDone: () => void }) {
  const [id] = useState(nextId);
  const [rule, setRule] = useState('siblings');
  const [by, setBy] = useState<'percent' | 'amount'>('percent');
  const [pupil, setPupil] = useState<{ id: string; name: string }>();
  const { busy, problem, run } = useCall();
  const { data } = useAnswer(() => api.GET('/api/v1/fees/debtors/figures', {}), []);
  const wrong = (field: string) => problem?.violations?.find((each) => each.field === field)?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string) => ((form.get(name) as string | null) ?? '').trim() || undefined;
    const off = given('off') ?? '';
    void run(async () => {
      await answer(api.PUT('/api/v1/fees/reductions/{reduction}', { params: { path: { reduction: id } }, body: {
        version: 0, year, rule, pupil: pupil?.id, kind: given('kind'), fromChild: rule === 'siblings' ? Number(given('fromChild')) : undefined, paidBy: given('paidBy'),
        percent: by === 'percent' ? Number(off.replace(',', '.')) : undefined, amount: by === 'amount' ? minor(off, data!.currency) : undefined, reason: given('reason')!,
      } }));
      tell(t().reductionSaved);
      onDone();
    });
  };
  return (
    <Sheet title={t().newReduction}>
      <form class="body form" onSubmit={submit}>
        {!problem?.violations?.length && <Refusal of={problem} offline={t().noLine} />}
        <Select label={t().rule} name="rule" value={rule} onChange={(event) => setRule(event.currentTarget.value)}>{Object.entries(t().rules).map(([key, text]) => <option key={key} value={key}>{text}</option>)}</Select>
        {rule === 'siblings' && <Field label={t().fromChild} name="fromChild" type="number" min={2} max={20} defaultValue="3" wrong={wrong('fromChild')} required />}
        {rule === 'early' && <Field label={t().paidBy} name="paidBy" type="date" wrong={wrong('paidBy')} required />}
        {!FINDING.includes(rule) && <PupilPicker picked={pupil} onPick={setPupil} />}
        <Select label={t().ofFees} name="kind">
          <option value="">{t().allFees}</option>
          {Object.entries(t().feeKinds).map(([key, text]) => <option key={key} value={key}>{text}</option>)}
        </Select>
        <div class="across"><Choices legend={t().takesOff} name="by" value={by} options={[['percent', t().byPercent], ['amount', t().byAmount]]} onChange={setBy} /></div>
        <Field label={by === 'percent' ? t().percent : t().orAmount} name="off" inputMode="decimal" autocomplete="off" hint={by === 'amount' && data ? t().amountHint(data.currency) : undefined} wrong={wrong(by)} required />
        <Field label={t().reason} name="reason" maxLength={300} wrong={wrong('reason')} required />
        <div class="actions"><Button type="submit" kind="solid" disabled={!data || (!FINDING.includes(rule) && !pupil)} busy={busy && t().saving}>{t().grant}</Button></div>
      </form>
    </Sheet>
  );
}
