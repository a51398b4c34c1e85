import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { today } from '../shell/format.ts';
import { nextId } from '../shell/ids.ts';
import { tell } from '../shell/ui/page.tsx';
import { Button, Choices, Field, Refusal, Select } from '../shell/ui/parts.tsx';
import { minor } from '../billing/save.ts';
import type { Account } from './family.tsx';
import { t } from './keeping/texts.ts';

export interface ActProps {
  of: Account;
  onClose: () => void;
  onDone: (now: Account) => void;
}

/** Something is charged or taken off by hand, with its reason. */
export function Correct({ of, onClose, onDone }: ActProps) {
  const [id] = useState(nextId);
  const [sign, setSign] = useState<'more' | 'less'>('less');
  const { busy, problem, run } = useCall();
  const wrong = (field: string) => problem?.violations?.find((each) => each.field === field)?.message;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string) => ((form.get(name) as string | null) ?? '').trim();
    const amount = (minor(given('amount'), of.currency) ?? 0) * (sign === 'less' ? -1 : 1);
    void run(async () => {
      const body = { kind: given('kind'), pupil: given('pupil') || undefined, amount, dueOn: given('dueOn'), reason: given('reason') };
      onDone(await answer(api.PUT('/api/v1/fees/families/{family}/charges/{charge}', { params: { path: { family: of.family.id, charge: id } }, body })));
      tell(t().corrected);
      onClose();
    });
  };
  return (
    <form class="form" onSubmit={submit}>
      {!problem?.violations?.length && <Refusal of={problem} offline={t().noLine} />}
      <div class="across"><Choices legend={t().direction} name="sign" value={sign} options={[['less', t().less], ['more', t().more]]} onChange={setSign} /></div>
      <Select label={t().nature} name="kind">
        {(['correction', 'arrears'] as const).map((each) => <option key={each} value={each}>{t()[each]}</option>)}
      </Select>
      <Select label={t().pupil} name="pupil">
        <option value="">{t().families}</option>
        {of.family.pupils.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
      </Select>
      <Field label={t().amount} name="amount" inputMode="decimal" hint={t().amountHint(of.currency)} wrong={wrong('amount')} required />
      <Field label={t().dueOn} name="dueOn" type="date" defaultValue={today()} wrong={wrong('dueOn')} required />
      <Field label={t().reason} name="reason" hint={t().reasonHint} minLength={5} maxLength={300} wrong={wrong('reason')} required />
      <div class="actions">
        <Button type="submit" kind="solid" busy={busy && t().saving}>{t().correct}</Button>
        <Button kind="quiet" onClick={onClose}>{t().cancel}</Button>
      </div>
    </form>
  );
}
