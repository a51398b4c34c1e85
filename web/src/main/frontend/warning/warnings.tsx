import { useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api, isProblem } from '../shell/api.ts';
import { may } from '../shell/session.ts';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Button, Dialog, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { Pupils } from './pupils.tsx';
import { Right } from './right.tsx';
import { Sharing } from './sharing.tsx';
import { t } from './texts.ts';
import type { Level, State as Warnings } from './types.ts';
import './warning.css';

const OUTCOMES = ['better', 'not-better', 'too-little-history'];

/** What early warning is, how good it was, whom it warns of, and the school's switch. */
export default function WarningsScreen() {
  const asked = useAnswer(() => api.GET('/api/v1/warnings/state', {}), [], 'warnings/state');
  return (
    <Page title={t().title}>
      <p class="lead">{t().lead}</p>
      <Answered of={asked}>
        {(state) => (
          <>
            {state.refused ? <State kind="empty" title={t().off}>{t().offHelp}</State> : <Known levels={state.levels} />}
            <Sheet title={t().what}>
              <div class="body">
                <p>{t().how}</p>
                <p>{t().limits}</p>
                <p>{t().families}</p>
                {may('warnings.manage') && state.inDistrict && !state.refused && <Sharing shared={state.shared} again={asked.again} />}
                {may('warnings.manage') && <Switch refused={state.refused} again={asked.again} />}
              </div>
            </Sheet>
          </>
        )}
      </Answered>
    </Page>
  );
}

function Known({ levels }: { levels: Level[] }) {
  if (levels.length === 0) return <State kind="empty" title={t().notYet}>{t().notYetHelp}</State>;
  return (
    <>
      {levels.some(({ outcome }) => outcome === 'better') && <Pupils />}
      <Sheet title={t().good}>
        <div class="body">
          <p>{t().goodHelp}</p>
          {OUTCOMES.map((outcome) => <Alike key={outcome} outcome={outcome} levels={levels.filter((level) => level.outcome === outcome)} />)}
        </div>
      </Sheet>
    </>
  );
}

/** What came of several levels alike is said once. */
function Alike({ outcome, levels }: { outcome: string; levels: Level[] }) {
  if (levels.length === 0) return null;
  return (
    <>
      <p><b>{t().outcomes[outcome]}</b></p>
      {levels.map((level) => (
        <section key={level.level}>
          <h3>{level.name}</h3>
          <Right level={level} />
          <p class="quiet-text small">{level.yearsTold > 0 ? t().told(level.pupilsTold, level.yearsTold) : t().history(level.examples, level.failures)}{level.schools > 1 && ` · ${t().learntFrom(level.schools)}`}</p>
        </section>
      ))}
    </>
  );
}

function Switch({ refused, again }: { refused: boolean; again: () => void }) {
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const turn = async (off: boolean) => {
    setBusy(true);
    try {
      await answer<Warnings>(api.PUT('/api/v1/warnings/state', { body: { refused: off } }));
      tell(off ? t().turnedOff : t().turnedOn);
      again();
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      tell(thrown.detail ?? thrown.title);
    } finally {
      setBusy(false);
      setSure(false);
    }
  };
  if (refused) return <Button disabled={busy} onClick={() => void turn(false)}>{t().turnOn}</Button>;
  return (
    <>
      <Button kind="quiet" onClick={() => setSure(true)}>{t().turnOff}</Button>
      <Dialog title={t().turnOff} open={sure} onClose={() => setSure(false)}>
        <p>{t().turnOffHelp}</p>
        <div class="actions">
          <Button kind="danger" disabled={busy} onClick={() => void turn(true)}>{t().turnOff}</Button>
          <Button kind="quiet" onClick={() => setSure(false)}>{t().cancel}</Button>
        </div>
      </Dialog>
    </>
  );
}
