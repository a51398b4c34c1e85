import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { answer, api, isProblem, type Problem } from '../../shell/api.ts';
import { w } from '../../shell/desk/words.ts';
import { note, query } from '../../shell/router.ts';
import { Answered, Page, tell } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Banner, Button, Chip, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import './marking.css';
import { Marker } from './marker.tsx';
import { exact } from './said.ts';
import { t } from './texts.ts';
import type { Marking, Pupil, Work } from './types.ts';
import { when } from '../../shell/format.ts';

/** An assignment with its pupils; one is marked after the other, and the next is there before it is asked for. */
export default function MarkingScreen({ params: { assignment = '' } }: { params: { assignment?: string } }) {
  const asked = useAnswer(() => api.GET('/api/v1/assignments/{task}', { params: { path: { task: assignment } } }), [assignment], `assignment ${assignment}`);
  return (
    <Page title={asked.data?.assignment.title ?? t().title} context={asked.data && contextOf(asked.data)} up="/assignments">
      <Answered of={asked}>
        {(marking) => (
          <>
            {asked.problem && <Banner kind={asked.problem.status === 0 ? 'late' : 'bad'} icon={asked.problem.status === 0 ? 'cut' : 'warn'}>{asked.problem.status === 0 ? w().keptShown : asked.problem.detail}</Banner>}
            <Desk marking={marking} again={asked.again} />
          </>
        )}
      </Answered>
    </Page>
  );
}

const contextOf = ({ assignment: { className, subjectName, dueAt } }: Marking) => `${className} · ${subjectName} · ${t().due(when(dueAt))}`;

function Desk({ marking, again }: { marking: Marking; again: () => void }) {
  const { assignment, pupils, marks } = marking;
  const [at, setAt] = useState<string | undefined>(query('pupil') ?? undefined);
  const ask = useWorks(assignment.id);
  const place = pupils.findIndex(({ id }) => id === at);
  const turn = (next?: string) => {
    note(`/assignments/${assignment.id}${next ? `?pupil=${next}` : ''}`);
    setAt(next);
  };
  useEffect(() => {
    const next = pupils[place + 1];
    if (place >= 0 && next) void ask(next.id).catch(() => undefined);
  }, [place]);
  return (
    <div class={place >= 0 ? 'marking open' : 'marking'}>
      <div class="stack who">
        <Overview marking={marking} again={again} />
        {pupils.length === 0 ? <State kind="empty" title={t().noPupils}>{t().noPupilsHelp}</State> : (
          <Sheet title={t().pupils}>
            <ul class="rows">{pupils.map((pupil, n) => <li key={pupil.id}><PupilRow of={pupil} number={n + 1} maximum={assignment.maximum} now={pupil.id === at} onClick={() => turn(pupil.id)} /></li>)}</ul>
          </Sheet>
        )}
      </div>
      {place >= 0 && <Marker key={at} assignment={assignment} pupils={pupils} place={place} ask={ask} writable={marks} onTurn={(n) => turn(pupils[n]?.id)} onSaved={again} />}
    </div>
  );
}

export type Ask = (pupil: string, fresh?: Work) => Promise<Work>;

/** Each pupil's work is asked for once, and the next one's early. */
function useWorks(assignment: string): Ask {
  const known = useRef(new Map<string, Promise<Work>>());
  return useCallback((pupil: string, fresh?: Work) => {
    if (fresh) known.current.set(pupil, Promise.resolve(fresh));
    const before = known.current.get(pupil);
    if (before) return before;
    const work = answer(api.GET('/api/v1/assignments/{task}/pupils/{pupil}', { params: { path: { task: assignment, pupil } } }));
    known.current.set(pupil, work);
    work.catch(() => known.current.delete(pupil));
    return work;
  }, [assignment]);
}

function Overview({ marking: { assignment, pupils, marks }, again }: { marking: Marking; again: () => void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const waiting = pupils.filter((pupil) => pupil.version > 0 && !pupil.released).length;
  const release = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await answer(api.PUT('/api/v1/assignments/{task}/release', { params: { path: { task: assignment.id } } }));
      tell(t().released);
      again();
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    } finally {
      setBusy(false);
    }
  };
  const unmarked = pupils.filter(({ attempts, version }) => attempts > 0 && version === 0).length;
  return (
    <Sheet class="wide">
      <div class="body">
        <p class="lead">{t().progress(pupils.filter(({ attempts }) => attempts > 0).length, pupils.length, unmarked)}</p>
        {!assignment.visibleFrom && <p><Chip kind="pencil" icon="pencil">{t().draft}</Chip> {t().draftHelp}</p>}
        {problem && <Banner kind="bad"><b>{problem.status === 0 ? w().notSent : problem.title}</b> {problem.detail}</Banner>}
        {marks && (
          <p class="actions">
            {waiting > 0 && <Button kind="solid" icon="ticks" busy={busy && t().releasing} onClick={() => void release()}>{t().release(waiting)}</Button>}
            <a class="button" href={`/assignments/${assignment.id}/edit`}><Icon name="pencil" />{w().edit}</a>
          </p>
        )}
      </div>
    </Sheet>
  );
}

function PupilRow({ of: pupil, number, maximum, now, onClick }: { of: Pupil; number: number; maximum: number; now: boolean; onClick: () => void }) {
  const { familyName, givenNames, attempts, handedInAt, late, score, state, released, newer, version } = pupil;
  const mark = score !== undefined && score !== null ? `${exact(score)} / ${exact(maximum)}` : state ? t().states[state] : undefined;
  return (
    <Row onClick={onClick} class={[now && 'now', version > 0 && !released && 'unsent'].filter(Boolean).join(' ') || undefined} margin={number} end={<>{mark && <b>{mark}</b>}{released && <Icon name="ticks" label={t().givenBack} />}</>} under={handedInAt ? <>{t().handedInAt(when(handedInAt))}{late && <> · <b class="warned">{t().late}</b></>}{newer && <> · <b class="warned">{t().newer}</b></>}</> : attempts === 0 ? t().nothingYet : undefined}>
      <span class="family">{familyName}</span> {givenNames}
    </Row>
  );
}
