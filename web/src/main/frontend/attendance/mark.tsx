import { useEffect, useState } from 'preact/hooks';
import { Button, Choices, Dialog, Field } from '../shell/ui/parts.tsx';
import { nameOf } from '../shell/format.ts';
import { isPartial, STATES, type Mark, type State } from './roll.ts';
import { t } from './texts.ts';
import type { Listed } from './use-roll.ts';

interface MarkProps {
  pupil?: Listed;
  mark?: Mark;
  minutes: () => number;
  onClose: () => void;
  onSet: (pupil: Listed, mark: Omit<Mark, 'pupil'> | undefined) => void;
}

const LONGEST = 600;

/** What a tap cannot say: how many minutes, why, freed from the lesson, sent out. */
export function MarkDialog({ pupil, mark, minutes, onClose, onSet }: MarkProps) {
  return (
    <Dialog title={pupil ? nameOf(pupil) : ''} open={Boolean(pupil)} onClose={onClose}>
      {pupil && <MarkForm key={pupil.id} {...{ pupil, mark, minutes, onClose, onSet }} />}
    </Dialog>
  );
}

function MarkForm({ pupil, mark, minutes, onClose, onSet }: MarkProps & { pupil: Listed }) {
  const [state, setState] = useState<State | 'present'>((mark?.state as State | undefined) ?? 'present');
  const [long, setLong] = useState(String(mark?.minutes ?? minutes()));
  const [note, setNote] = useState(mark?.note ?? '');
  const [wrong, setWrong] = useState<string>();
  useEffect(() => setWrong(undefined), [long, state]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const count = Number(long);
    const partly = isPartial(state);
    if (partly && !(Number.isInteger(count) && count >= 1 && count <= LONGEST)) return setWrong(t().minutesWrong);
    onSet(pupil, state === 'present' ? undefined : { state, minutes: partly ? count : undefined, note: note.trim() || undefined });
    onClose();
  };

  return (
    <form class="form" onSubmit={submit} noValidate>
      <Choices legend={t().howWas} name="state" value={state} options={(['present', ...STATES] as const).map((each) => [each, t().state(each === 'present' ? undefined : each, pupil.sex)])} onChange={setState} />
      {isPartial(state) && <Field label={t().howLong} name="minutes" inputMode="numeric" autocomplete="off" value={long} wrong={wrong} onInput={(event) => setLong(event.currentTarget.value)} />}
      {state !== 'present' && <Field label={t().reason} name="note" maxLength={500} autocomplete="off" value={note} hint={t().reasonHint} onInput={(event) => setNote(event.currentTarget.value)} />}
      <div class="actions">
        <Button type="submit" kind="solid">{t().keep}</Button>
        <Button kind="quiet" onClick={onClose}>{t().cancel}</Button>
      </div>
    </form>
  );
}
