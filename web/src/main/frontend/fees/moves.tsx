import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { Tick } from '../shell/desk/form-view.tsx';
import { tell } from '../shell/ui/page.tsx';
import { Button, Field, Refusal } from '../shell/ui/parts.tsx';
import type { ActProps } from './correct.tsx';
import { FamilyPicker, PupilPicker } from './pickers.tsx';
import { t } from './keeping/texts.ts';

const reasonOf = (event: SubmitEvent) => (new FormData(event.target as HTMLFormElement).get('reason') as string).trim();

/** A pupil comes to this family's account. */
export function MovePupil({ of, onClose, onDone }: ActProps) {
  const [pupil, setPupil] = useState<{ id: string; name: string }>();
  const [withBalance, setWithBalance] = useState(true);
  const { busy, problem, run } = useCall();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const reason = reasonOf(event);
    if (pupil) void run(async () => {
      onDone(await answer(api.PUT('/api/v1/fees/families/{family}/pupils/{pupil}', { params: { path: { family: of.family.id, pupil: pupil.id } }, body: { withBalance, reason } })));
      tell(t().moved);
      onClose();
    });
  };
  return (
    <form class="form" onSubmit={submit}>
      <Refusal of={problem} offline={t().noLine} />
      <PupilPicker picked={pupil} onPick={setPupil} />
      <Tick name="withBalance" checked={withBalance} onChange={setWithBalance}>{t().withBalance}</Tick>
      <Field label={t().reason} name="reason" hint={t().reasonHint} minLength={5} maxLength={300} required />
      <div class="actions">
        <Button type="submit" kind="solid" disabled={!pupil} busy={busy && t().saving}>{t().movePupil}</Button>
        <Button kind="quiet" onClick={onClose}>{t().cancel}</Button>
      </div>
    </form>
  );
}

/** Another family's pupils and balance come to this account. */
export function Join({ of, onClose, onDone }: ActProps) {
  const [other, setOther] = useState<Schemas['FamilyRow']>();
  const { busy, problem, run } = useCall();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const reason = reasonOf(event);
    if (other) void run(async () => {
      onDone(await answer(api.PUT('/api/v1/fees/families/{family}/joined/{other}', { params: { path: { family: of.family.id, other: other.id } }, body: { reason } })));
      tell(t().joined);
      onClose();
    });
  };
  return (
    <form class="form" onSubmit={submit}>
      <Refusal of={problem} offline={t().noLine} />
      <p>{t().joinHelp}</p>
      <FamilyPicker label={t().searchFamily} except={of.family.id} picked={other} onPick={setOther} />
      <Field label={t().reason} name="reason" hint={t().reasonHint} minLength={5} maxLength={300} required />
      <div class="actions">
        <Button type="submit" kind="danger" disabled={!other} busy={busy && t().saving}>{t().join}</Button>
        <Button kind="quiet" onClick={onClose}>{t().cancel}</Button>
      </div>
    </form>
  );
}
