import { useEffect, useRef, useState } from 'preact/hooks';
import { Recorder, Voice } from '../../files/voice.tsx';
import { answer, api, fetchOf, isProblem, type Problem } from '../../shell/api.ts';
import { Tick } from '../../shell/desk/form-view.tsx';
import { w } from '../../shell/desk/words.ts';
import { owner } from '../../shell/session.ts';
import { tell } from '../../shell/ui/page.tsx';
import { Banner, Button, Choices, Field, Labelled, Sheet, Skeleton } from '../../shell/ui/parts.tsx';
import { Attempts } from './attempts.tsx';
import type { Ask } from './marking.tsx';
import { RubricField } from './rubric.tsx';
import { exact, numeric } from './said.ts';
import { t } from './texts.ts';
import type { Assignment, Points, Pupil, Work } from './types.ts';

interface MarkerProps {
  assignment: Assignment;
  pupils: Pupil[];
  place: number;
  ask: Ask;
  writable: boolean;
  onTurn: (place: number) => void;
  onSaved: () => void;
}

/** One pupil's work and its mark. */
export function Marker(props: MarkerProps) {
  const { pupils, place, ask, onTurn } = props;
  const pupil = pupils[place]!;
  const [work, setWork] = useState<Work>();
  const [problem, setProblem] = useState<Problem>();
  const [round, setRound] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let wanted = true;
    setProblem(undefined);
    ask(pupil.id).then((found) => wanted && setWork(found), (thrown: unknown) => {
      if (!isProblem(thrown)) throw thrown;
      if (wanted) setProblem(thrown);
    });
    return () => void (wanted = false);
  }, [pupil.id, round]);
  useEffect(() => title.current?.focus({ preventScroll: false }), []);
  return (
    <section class="marker stack" aria-label={t().workOf(`${pupil.givenNames} ${pupil.familyName}`)}>
      <div class="actions">
        <Button icon="back" kind="quiet" disabled={place === 0} onClick={() => onTurn(place - 1)}>{t().before}</Button>
        <Button kind="quiet" onClick={() => onTurn(-1)}>{t().list}</Button>
        <Button kind="quiet" disabled={place + 1 >= pupils.length} onClick={() => onTurn(place + 1)}>{t().next}</Button>
      </div>
      <h2 ref={title} tabIndex={-1}><span class="family">{pupil.familyName}</span> {pupil.givenNames} <small class="quiet-text">{t().placeOf(place + 1, pupils.length)}</small></h2>
      {problem && <Banner kind="bad">{problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)} <Button kind="quiet" onClick={() => setRound((n) => n + 1)}>{t().again}</Button></Banner>}
      {!work ? !problem && <Skeleton label={t().loading} /> : <Form key={work.mark?.version ?? 0} {...props} work={work} />}
    </section>
  );
}

type State = 'not-handed-in' | 'excused' | 'cheating' | 'none';

function Form({ assignment, pupils, place, work, ask, writable, onTurn, onSaved }: MarkerProps & { work: Work }) {
  const { mark, attempts, mates } = work;
  const looked = attempts[0];
  const [points, setPoints] = useState<Points[]>(mark?.points ?? []);
  const [score, setScore] = useState(mark?.raw === undefined || mark.raw === null || assignment.rubric.length > 0 ? '' : String(mark.raw));
  const [state, setState] = useState<State>((mark?.state as State | undefined) ?? 'none');
  const [feedback, setFeedback] = useState(mark?.feedback ?? '');
  const [waive, setWaive] = useState(mark?.lateWaived ?? false);
  const [voice, setVoice] = useState(mark?.voice ?? undefined);
  const [group, setGroup] = useState(true);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const rated = assignment.rubric.length > 0;
  const numbered = state === 'none';
  const raw = !rated ? numeric(score) : points.length === assignment.rubric.length ? points.reduce((sum, each) => sum + each.points, 0) : undefined;
  const counted = raw !== undefined && looked?.late && !waive ? Math.round(raw * (100 - assignment.latePercent)) / 100 : raw;

  const save = async (release: boolean, onward: boolean) => {
    if (busy || !writable) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const body = { version: mark?.version ?? 0, submission: looked?.id, points: numbered ? points : [], score: numbered && !rated ? numeric(score) : undefined, state: numbered ? undefined : state, waiveLate: waive, feedback: feedback.trim() || undefined, voice, wholeGroup: mates.length > 0 && group, release };
      const saved = await answer(api.PUT('/api/v1/assignments/{task}/pupils/{pupil}/mark', { params: { path: { task: assignment.id, pupil: work.pupil } }, body }));
      await ask(work.pupil, saved);
      tell(t().kept(pupils[place]!.givenNames));
      onSaved();
      onTurn(onward ? place + 1 : place);
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    } finally {
      setBusy(false);
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(false, true);
    else if (event.altKey && event.key === 'ArrowRight') onTurn(Math.min(place + 1, pupils.length - 1));
    else if (event.altKey && event.key === 'ArrowLeft') onTurn(Math.max(place - 1, 0));
    else return;
    event.preventDefault();
  };
  return (
    <div class="stack" onKeyDown={press}>
      <Attempts of={attempts} paper={assignment.paper} />
      <Sheet title={t().mark} end={<span class="total">{numbered && counted !== undefined && <b>{exact(counted)} / {exact(assignment.maximum)}</b>}</span>}>
        <form class="body form" noValidate onSubmit={(event) => (event.preventDefault(), void save(false, true))}>
          {numbered && (rated ? <RubricField rubric={assignment.rubric} points={points} onChange={setPoints} disabled={!writable} /> : <Field label={t().scoreOutOf(exact(assignment.maximum))} name="score" inputMode="decimal" value={score} disabled={!writable} onInput={(event) => setScore(event.currentTarget.value)} />)}
          {looked?.late && assignment.latePercent > 0 && numbered && <Tick name="waive" checked={waive} onChange={setWaive}>{t().waive(exact(assignment.latePercent))}</Tick>}
          <details open={!numbered}>
            <summary>{t().noNumber}</summary>
            <Choices<State> legend={t().instead} name="state" value={state} options={[['none', t().numberGiven], ['not-handed-in', t().states['not-handed-in']!], ['excused', t().states.excused!], ['cheating', t().states.cheating!]]} onChange={setState} />
          </details>
          <Labelled label={t().feedback} name="feedback"><textarea id="feedback" name="feedback" class="input" rows={4} maxLength={5000} value={feedback} disabled={!writable} onInput={(event) => setFeedback(event.currentTarget.value)} /></Labelled>
          {voice && <Voice words={t().voice} fetch={fetchOf(owner.peek()!)} file={voice} key={voice} />}
          {writable && <Recorder words={t().voice} has={voice !== undefined} onSent={setVoice} />}
          {mates.length > 0 && <Tick name="group" checked={group} onChange={setGroup}>{t().wholeGroup(mates.length)}</Tick>}
          {problem && <Banner kind="bad"><b>{problem.status === 0 ? w().notSent : problem.title}</b> {problem.violations?.map(({ message }) => message).join(' · ') ?? problem.detail}</Banner>}
          {writable && (
            <div class="actions">
              <Button type="submit" kind="solid" busy={busy && w().saving}>{place + 1 < pupils.length ? t().saveNext : w().save}</Button>
              <Button disabled={busy} onClick={() => void save(true, true)}>{t().saveRelease}</Button>
            </div>
          )}
          <p class="hint">{mark?.releasedAt ? t().seenAlready : t().keys}</p>
        </form>
      </Sheet>
    </div>
  );
}
