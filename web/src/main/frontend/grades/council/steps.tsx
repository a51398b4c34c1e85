import { useState } from 'preact/hooks';
import { answer, api, isProblem, type Problem } from '../../shell/api.ts';
import { w } from '../../shell/desk/words.ts';
import { tell } from '../../shell/ui/page.tsx';
import { Banner, Button, Dialog, Labelled } from '../../shell/ui/parts.tsx';
import { t } from './texts.ts';
import type { CouncilView, Meeting } from './types.ts';

interface Asked {
  view: CouncilView;
  meeting: Meeting;
  undecided: number;
  again: () => void;
}

/** Opens the council, closes it with the seal, or opens it again for a reason. */
export function Steps({ view, meeting, undecided, again }: Asked) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const step = async (state: 'sitting' | 'closed', done: string) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await answer(api.PUT('/api/v1/councils/{class}/{period}/state', { params: { path: { class: view.schoolClass, period: view.period } }, body: { version: meeting.version, state, reason: reason.trim() || undefined } }));
      tell(done);
      setAsking(false);
      again();
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    } finally {
      setBusy(false);
    }
  };
  const refused = problem && <Banner kind="bad">{problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)}</Banner>;
  const leave = <Button kind="quiet" onClick={() => setAsking(false)}>{t().cancel}</Button>;
  if (meeting.state === 'prepared') {
    return (
      <>
        <Button busy={busy && t().opening} onClick={() => void step('sitting', t().opened)}>{t().open}</Button>
        {refused}
      </>
    );
  }
  const closed = meeting.state === 'closed';
  return (
    <>
      <Button icon={closed ? 'undo' : 'shield'} onClick={() => (setProblem(undefined), setAsking(true))}>{closed ? t().reopen : t().close}</Button>
      <Dialog title={closed ? t().reopen : t().close} open={asking} onClose={() => setAsking(false)}>
        <div class="form">
          <p>{closed ? t().reopenWhat : t().closeWhat}</p>
          {!closed && undecided > 0 && <Banner>{t().closeMissing(undecided)}</Banner>}
          {closed && (
            <Labelled label={t().reopenReason} name="reason" hint={t().reopenHint}>
              <textarea id="reason" class="input" rows={3} maxLength={500} value={reason} onInput={({ currentTarget: { value } }) => setReason(value)} />
            </Labelled>
          )}
          {refused}
          <div class="actions">
            {closed ? <Button kind="solid" busy={busy && t().opening} onClick={() => void step('sitting', t().reopened)}>{t().reopen}</Button> : <Button kind="solid" busy={busy && t().closing} onClick={() => void step('closed', t().closedDone)}>{t().closeDo}</Button>}
            {leave}
          </div>
        </div>
      </Dialog>
    </>
  );
}
