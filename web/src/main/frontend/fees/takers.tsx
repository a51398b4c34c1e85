import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { tell } from '../shell/ui/page.tsx';
import { Button, Refusal, Sheet } from '../shell/ui/parts.tsx';
import { PupilPicker } from './pickers.tsx';
import { t } from './keeping/texts.ts';

/** A pupil asks for an optional fee. */
export function Takers({ of }: { of: Schemas['FeeView'] }) {
  const [pupil, setPupil] = useState<{ id: string; name: string }>();
  const [count, setCount] = useState(of.takers);
  const { busy, problem, run } = useCall();
  const add = () => run(async () => {
    const now = await answer(api.PUT('/api/v1/fees/plan/{fee}/pupils/{pupil}', { params: { path: { fee: of.id, pupil: pupil!.id } } }));
    setCount(now.takers);
    setPupil(undefined);
    tell(t().takerAdded);
  });
  return (
    <Sheet title={t().addTaker} end={<span class="quiet-text">{t().takers(count)}</span>}>
      <div class="body form">
        <Refusal of={problem} offline={t().noLine} />
        <PupilPicker picked={pupil} onPick={setPupil} />
        <div class="actions"><Button disabled={!pupil} busy={busy && t().saving} onClick={add}>{t().addTaker}</Button></div>
      </div>
    </Sheet>
  );
}
