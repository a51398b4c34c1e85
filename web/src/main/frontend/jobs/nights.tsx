import { answer, api } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { nextId } from '../shell/ids.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import { may } from '../shell/session.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { Page, tell } from '../shell/ui/page.tsx';
import { Button, Refusal, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { Chosen } from './chosen.tsx';
import { Failed } from './failed.tsx';
import { Next } from './next.tsx';
import { type Night, Progress, StateOf, seconds, when } from './progress.tsx';
import { t } from './texts.ts';

/** The nights in which figures were counted, the latest first, when the next ones begin, and the beginning of one by hand. */
export default function Nights() {
  const nights = usePages((cursor) => api.GET('/api/v1/nights', { params: { query: { cursor } } }), [], '/nights');
  return (
    <Page title={t().nights} two>
      <Listed of={nights} empty={<State kind="empty" title={t().none}>{t().noneHelp}</State>}>
        {(pages) => <Sheet title={t().nights}><ul class="rows">{pages.flat().map((each) => <li key={each.id}><NightRow of={each} /></li>)}</ul></Sheet>}
      </Listed>
      <Next />
      <Sheet title={t().jobs}>
        <div class="body">
          <p>{t().about}</p>
          {may('jobs.manage') && <Start onDone={nights.again} />}
        </div>
      </Sheet>
      {may('jobs.manage') && may('establishments.read') && <Chosen onDone={nights.again} />}
      <Failed />
    </Page>
  );
}

function NightRow({ of }: { of: Night }) {
  const under = [of.byClock ? t().byClock : t().byHand, of.school ? t().only(of.school) : t().schools(of.schools), t().failed(of.failed), seconds(of.milliseconds)].join(' · ');
  return <Row href={`/jobs/${of.id}`} margin={<Icon name={of.failed > 0 ? 'warn' : of.state === 'done' ? 'check' : 'clock'} />} under={<>{under}<Progress of={of} /></>} end={<StateOf of={of} />}><b>{when(of.startedAt)}</b></Row>;
}

function Start({ onDone }: { onDone: () => void }) {
  const { busy, problem, run } = useCall();
  const start = () => run(async () => {
    await answer(api.PUT('/api/v1/nights/{night}', { params: { path: { night: nextId() } }, body: {} }));
    tell(t().started);
    onDone();
  });
  return (
    <>
      <Refusal of={problem} offline={t().noLine} />
      <p class="small quiet-text">{t().startHelp}</p>
      <div class="actions"><Button kind="solid" busy={busy && t().loading} onClick={() => void start()}>{t().start}</Button></div>
    </>
  );
}
