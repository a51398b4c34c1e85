import { useEffect, useState } from 'preact/hooks';
import { answer, isProblem, type Schemas } from '../../shell/api.ts';
import { apiAt } from '../../children/own-children.ts';
import { tell } from '../../shell/ui/page.tsx';
import { Sheet } from '../../shell/ui/parts.tsx';
import { t, texts } from './texts.ts';

type Own = Schemas['OwnWarning'];

/** A guardian's switch for a child; it is not there where the school cannot be asked, or the guardian has no custody. */
export function OwnWarning({ pupil, place }: { pupil: string; place: string }) {
  const [own, setOwn] = useState<Own>();
  const [busy, setBusy] = useState(false);
  const path = { params: { path: { pupil } } };
  const heard = async (asked: Promise<Own>) => {
    try {
      const [now] = await Promise.all([asked, texts.load()]);
      setOwn(now);
      return now;
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      return undefined;
    }
  };
  useEffect(() => void heard(answer(apiAt(place).GET('/api/v1/own-children/{pupil}/warning', path))), [pupil, place]);
  const save = async (refused: boolean) => {
    setBusy(true);
    const now = await heard(answer(apiAt(place).PUT('/api/v1/own-children/{pupil}/warning', { ...path, body: { refused } })));
    if (now) tell(now.refused ? t().refused : t().allowed);
    setBusy(false);
  };
  if (!own) return null;
  return (
    <Sheet title={t().title}>
      <div class="body">
        <p>{t().help}</p>
        {own.offAtSchool ? <p>{t().off}</p> : (
          <label class="choice">
            <input type="checkbox" checked={!own.refused} disabled={busy} onChange={(event) => void save(!event.currentTarget.checked)} />
            <span>{t().agree}</span>
          </label>
        )}
      </div>
    </Sheet>
  );
}
