import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { dayWithin, money } from '../shell/format.ts';
import { tell } from '../shell/ui/page.tsx';
import { Button, Choices, Dialog, Field, Refusal } from '../shell/ui/parts.tsx';
import { minor } from '../billing/save.ts';
import { t } from './keeping/texts.ts';

type Leaver = Schemas['LeaverView'];
type Much = 'all' | 'part' | 'nothing';

interface Props {
  onClose: () => void;
  onDone: () => void;
}

/** How much of what was to come is let off, said once with its reason. */
export function LettingOff({ of, ...rest }: Props & { of?: Leaver }) {
  return (
    <Dialog title={of ? t().settleTitle(of.pupilName) : ''} open={of !== undefined} onClose={rest.onClose}>
      {of && <Form of={of} {...rest} />}
    </Dialog>
  );
}

function Form({ of, onClose, onDone }: Props & { of: Leaver }) {
  const [much, setMuch] = useState<Much>('all');
  const [typed, setTyped] = useState('');
  const { busy, problem, run } = useCall();
  const wrong = (field: string) => problem?.violations?.find((each) => each.field === field)?.message;
  const off = { all: of.charged, part: minor(typed, of.currency) ?? 0, nothing: 0 }[much];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (much === 'part' && off === 0) return;
    const reason = (new FormData(event.target as HTMLFormElement).get('reason') as string).trim();
    void run(async () => {
      await answer(api.PUT('/api/v1/fees/leavers/{pupil}/families/{family}', { params: { path: { family: of.family, pupil: of.pupil } }, body: { leftOn: of.leftOn, off, reason } }));
      tell(t().leaverSettled);
      onClose();
      onDone();
    });
  };
  return (
    <form class="form" onSubmit={submit}>
      {!problem?.violations?.length && <Refusal of={problem} offline={t().noLine} />}
      <p>{t().leftThen(dayWithin(of.leftOn, 'full'), money(of.charged, of.currency))}</p>
      <Choices legend={t().letOff} name="much" value={much} options={[['all', t().letOffAll(money(of.charged, of.currency))], ['part', t().letOffPart], ['nothing', t().letOffNothing]]} onChange={setMuch} />
      {much === 'part' && <Field label={t().amount} name="off" inputMode="decimal" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} hint={t().letOffHint(of.currency)} wrong={typed && off === 0 ? t().noAmount : wrong('off')} required />}
      <Field label={t().reason} name="reason" hint={t().reasonHint} minLength={5} maxLength={300} wrong={wrong('reason')} required />
      <div class="actions">
        <Button type="submit" kind="solid" busy={busy && t().saving}>{much === 'nothing' ? t().keepOwed : off > 0 ? t().letOffNow(money(off, of.currency)) : t().letOffIt}</Button>
        <Button kind="quiet" onClick={onClose}>{t().cancel}</Button>
      </div>
    </form>
  );
}
