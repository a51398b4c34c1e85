import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { w } from '../shell/desk/words.ts';
import { Banner, Button, Chip, Dialog, Meter, Refusal, Sheet } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';
import type { End } from './types.ts';

/** What the job has come to: followed, resumed, undone, and at last opened. */
export function Made({ end, done }: { end: End; done: () => void }) {
  const path = { params: { path: { year: end.year.id } } };
  const [asking, setAsking] = useState(false);
  const [what, setWhat] = useState<string>();
  const call = useCall();
  const run = (which: string, work: () => Promise<unknown>) => (setWhat(which), void call.run(async () => {
    await work();
    setAsking(false);
    done();
  }));
  const busy = call.busy ? what : undefined;
  const name = end.next?.name ?? '';
  return (
    <Sheet title={name} end={<Chip kind={end.state === 'failed' ? 'bad' : end.state === 'running' ? 'late' : 'good'}>{t().state[end.state]}</Chip>}>
      <div class="body stack">
        <p role="status">{t().progress(end.enrolled, end.asked)}</p>
        <Meter parts={[{ count: end.enrolled }]} of={end.asked} label={t().progress(end.enrolled, end.asked)} />
        {end.state === 'failed' && (
          <Banner kind="bad">
            {t().missing}<br />{end.problem.map((pupil) => <span key={pupil}>{pupil}<br /></span>)}
            <Button busy={busy === 'resume' && t().resuming} onClick={() => run('resume', () => answer(api.PUT('/api/v1/year-ends/{year}/next/resumption', path)))}>{t().resume}</Button>
          </Banner>
        )}
        {end.state === 'opened' && <Banner kind="good" icon="check">{t().opened(name)}</Banner>}
        <Refusal of={call.problem} offline={w().notSent} />
        {(end.state === 'done' || end.state === 'failed') && (
          <div class="actions">
            {end.state === 'done' && <Button kind="solid" onClick={() => setAsking(true)}>{t().openYear(name)}</Button>}
            <Button kind="quiet" busy={busy === 'undo' && t().undoing} onClick={() => run('undo', () => answer(api.DELETE('/api/v1/year-ends/{year}/next', path)))}>{t().undo}</Button>
          </div>
        )}
        {end.state === 'done' && <p class="quiet-text small">{t().undoHelp}</p>}
      </div>
      <Dialog title={t().openYear(name)} open={asking} onClose={() => setAsking(false)}>
        <p>{t().openHelp2}</p>
        <div class="actions">
          <Button kind="solid" busy={busy === 'open' && t().opening} onClick={() => run('open', () => answer(api.PUT('/api/v1/year-ends/{year}/next/opening', path)))}>{t().confirm}</Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>{t().cancel}</Button>
        </div>
      </Dialog>
    </Sheet>
  );
}
