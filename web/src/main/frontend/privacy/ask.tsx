import { useState } from 'preact/hooks';
import { PersonPicker, type Picked } from '../people/picker.tsx';
import { answer, api } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { w } from '../shell/desk/words.ts';
import { nextId } from '../shell/ids.ts';
import { Button, Field, Refusal, Sheet } from '../shell/ui/parts.tsx';
import { t } from './words.ts';

/** Asks; somebody else confirms. */
export function Ask({ done }: { done: () => void }) {
  const [id, setId] = useState(nextId);
  const [pupil, setPupil] = useState<Picked>();
  const [reason, setReason] = useState('');
  const call = useCall();
  const send = () => call.run(async () => {
    await answer(api.PUT('/api/v1/erasures/{erasure}', { params: { path: { erasure: id } }, body: { pupil: pupil!.id!, reason } }));
    setId(nextId());
    setPupil(undefined);
    setReason('');
    done();
  });
  return (
    <Sheet title={t().ask}>
      <form class="body stack" onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <PersonPicker label={t().pupil} kind="pupil" picked={pupil} onPick={setPupil} />
        <Field label={t().reason} name="reason" required hint={t().reasonHint} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
        <Refusal of={call.problem} offline={w().notSent} />
        <div class="actions"><Button kind="solid" type="submit" disabled={!pupil || reason.trim().length < 10} busy={call.busy && t().sending}>{t().send}</Button></div>
      </form>
    </Sheet>
  );
}
