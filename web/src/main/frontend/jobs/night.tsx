import { useEffect, useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import { day } from '../shell/format.ts';
import type { Params } from '../shell/router.ts';
import { may } from '../shell/session.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Button, Choices, Refusal, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { type Night as One, Progress, StateOf, seconds, when } from './progress.tsx';
import { t } from './texts.ts';

type School = Schemas['NightSchoolView'];
type Which = 'all' | 'waiting' | 'running' | 'done' | 'failed';

const STATES: Which[] = ['all', 'failed', 'running', 'waiting', 'done'];
const LOOKS_AFTER = 5_000;

/** One night: how far it is, what it cost, which school failed and why; stopped and gone on with. */
export default function Night({ params }: { params: Params }) {
  const id = params.id!;
  const night = useAnswer(() => api.GET('/api/v1/nights/{night}', { params: { path: { night: id } } }), [id]);
  const goes = night.data?.state === 'running';
  useEffect(() => {
    const timer = goes ? setInterval(night.again, LOOKS_AFTER) : undefined;
    return () => clearInterval(timer);
  }, [goes]);
  return (
    <Page title={night.data ? when(night.data.startedAt) : t().nights} up="/jobs" end={night.data && <StateOf of={night.data} />} two>
      <Answered of={night}>{(known) => <Shown of={known} onChanged={night.again} />}</Answered>
    </Page>
  );
}

function Shown({ of, onChanged }: { of: One; onChanged: () => void }) {
  const [which, setWhich] = useState<Which>(of.failed > 0 ? 'failed' : 'all');
  const schools = usePages(
    (cursor) => api.GET('/api/v1/nights/{night}/schools', { params: { path: { night: of.id }, query: { cursor, state: which === 'all' ? undefined : which } } }),
    [of.id, which, of.done, of.failed, of.running],
  );
  return (
    <>
      <Sheet title={t().schools(of.schools)}>
        <div class="body"><Choices legend={t().which} name="which" value={which} options={STATES.map((each) => [each, each === 'all' ? t().all : t().schoolStates[each]])} onChange={setWhich} /></div>
        <Listed of={schools} empty={<State kind="empty" title={t().noSchools}>{t().noSchoolsHelp}</State>}>
          {(pages) => <ul class="rows">{pages.flat().map((each) => <li key={each.establishment}><SchoolRow of={each} /></li>)}</ul>}
        </Listed>
      </Sheet>
      <Sheet title={t().cost}>
        <div class="body">
          <Progress of={of} />
          <p>{[t().progress(of.done + of.failed, of.schools), t().failed(of.failed), t().rows(of.rows), seconds(of.milliseconds)].join(' · ')}</p>
          {may('jobs.manage') && <Steering of={of} onChanged={onChanged} />}
        </div>
      </Sheet>
    </>
  );
}

function SchoolRow({ of }: { of: School }) {
  const failed = of.state === 'failed';
  const told = failed ? [of.step && t().atStep(t().steps[of.step] ?? of.step), of.error] : [day(of.day, 'short'), t().rows(of.rows), seconds(of.milliseconds), of.attempts > 1 && t().attempts(of.attempts)];
  return (
    <Row margin={<Icon name={failed ? 'warn' : of.state === 'done' ? 'check' : 'clock'} />} under={told.filter(Boolean).join(' · ')} end={<span class="small">{t().schoolStates[of.state]}</span>}>
      <a href={`/establishments/${of.establishment}`}><b>{of.name}</b></a>
    </Row>
  );
}

function Steering({ of, onChanged }: { of: One; onChanged: () => void }) {
  const { busy, problem, run } = useCall();
  const change = (state: 'running' | 'stopped') => run(async () => {
    await answer(api.PUT('/api/v1/nights/{night}/state', { params: { path: { night: of.id } }, body: { state } }));
    onChanged();
  });
  const goOn = of.state === 'stopped' || (of.state === 'done' && of.failed > 0);
  return (
    <>
      <Refusal of={problem} offline={t().noLine} />
      {of.state === 'running' && <p class="small quiet-text">{t().stopHelp}</p>}
      <div class="actions">
        {of.state === 'running' && <Button busy={busy && t().loading} onClick={() => void change('stopped')}>{t().stop}</Button>}
        {goOn && <Button kind="solid" busy={busy && t().loading} onClick={() => void change('running')}>{of.state === 'stopped' ? t().goOn : t().retry}</Button>}
      </div>
    </>
  );
}
