import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { answer, type Problem, type Schemas } from '../../shell/api.ts';
import { useCall } from '../../shell/call.ts';
import { apiAt } from '../../children/own-children.ts';
import { Answered, tell } from '../../shell/ui/page.tsx';
import { Refusal, Sheet } from '../../shell/ui/parts.tsx';
import { t, texts } from './texts.ts';

type Own = Schemas['OwnWarning'];

/** What a guardian is told only where there is nothing to decide: no custody, or no such child here. */
const NOTHING_TO_DECIDE = [403, 404];

/** A guardian's switch for a child: it shows at once what was ticked, and is set back where that was not saved. It is not there where the guardian has no custody. */
export function OwnWarning({ pupil, place }: { pupil: string; place: string }) {
  const path = { params: { path: { pupil } } };
  const asked = useAnswer(() => Promise.all([apiAt(place).GET('/api/v1/own-children/{pupil}/warning', path), texts.load()]).then(([own]) => own), [pupil, place]);
  const [own, setOwn] = useState<Own>();
  const call = useCall();
  useEffect(() => setOwn(asked.data), [asked.data]);
  const save = (refused: boolean) => {
    setOwn({ ...own!, refused });
    return call.run(async () => {
      const now = await answer(apiAt(place).PUT('/api/v1/own-children/{pupil}/warning', { ...path, body: { refused } }));
      setOwn(now);
      tell(now.refused ? t().refused : t().allowed);
    }, () => setOwn(own));
  };
  if (asked.problem && NOTHING_TO_DECIDE.includes(asked.problem.status)) return null;
  return <Answered of={{ ...asked, data: own }}>{(now) => <Switch own={now} busy={call.busy} problem={call.problem} onSave={save} />}</Answered>;
}

export function Switch({ own, busy, problem, onSave }: { own: Own; busy: boolean; problem?: Problem; onSave: (refused: boolean) => unknown }) {
  return (
    <Sheet title={t().title}>
      <div class="body">
        <p>{t().help}</p>
        <Refusal of={problem} offline={t().notSent} />
        {own.offAtSchool ? <p>{t().off}</p> : (
          <label class="choice">
            <input type="checkbox" checked={!own.refused} disabled={busy} onChange={(event) => void onSave(!event.currentTarget.checked)} />
            <span>{t().agree}</span>
          </label>
        )}
      </div>
    </Sheet>
  );
}
