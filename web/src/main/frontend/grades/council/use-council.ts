import { useEffect, useRef, useState } from 'preact/hooks';
import { useAnswer, type Answer } from '../../shell/answers.ts';
import { answer, api, isProblem, type Problem } from '../../shell/api.ts';
import type { CouncilView, Meeting, Verdict } from './types.ts';
import { draftOf, isSame, sent, standing, type Draft } from './verdict.ts';

/** How often what others do is asked for while somebody looks. */
const EVERY = 5_000;

export interface Trouble {
  problem?: Problem;
  /** What somebody else saved meanwhile. */
  theirs?: Verdict;
}

export interface InHand {
  of: Answer<CouncilView>;
  meeting?: Meeting;
  verdict: (pupil: string) => Verdict | undefined;
  /** What the user is writing or, where nothing is, what stands or is proposed. */
  draft: (pupil: string) => Draft;
  isTouched: (pupil: string) => boolean;
  write: (pupil: string, draft: Draft) => void;
  drop: (pupil: string) => void;
  /** Sends in the background; answers whether it stands now. */
  save: (pupil: string, decided: boolean) => Promise<boolean>;
  trouble: (pupil: string) => Trouble | undefined;
  saving: number;
}

/** A council: the whole class in one answer, and from then on only what has changed. */
export function useCouncil(schoolClass: string, period: string): InHand {
  const path = { class: schoolClass, period };
  const of = useAnswer(() => api.GET('/api/v1/councils/{class}/{period}', { params: { path } }), [schoolClass, period], `council ${schoolClass} ${period}`);
  const [meeting, setMeeting] = useState<Meeting>();
  const [verdicts, setVerdicts] = useState<Record<string, Verdict>>({});
  const [drafts, setDrafts] = useState<Record<string, Draft>>({});
  const [troubles, setTroubles] = useState<Record<string, Trouble>>({});
  const [saving, setSaving] = useState(0);
  const view = of.data;

  useEffect(() => setMeeting(view?.meeting), [view]);
  const verdict = (pupil: string) => newest(verdicts[pupil], view?.pupils.find(({ id }) => id === pupil)?.verdict);
  const take = (found: Verdict[]) => setVerdicts((now) => ({ ...now, ...Object.fromEntries(found.filter((each) => (now[each.pupil]?.version ?? 0) < each.version).map((each) => [each.pupil, each])) }));
  const trouble = (pupil: string, what?: Trouble) => setTroubles(({ [pupil]: _, ...rest }) => (what ? { ...rest, [pupil]: what } : rest));
  const drop = (pupil: string) => {
    setDrafts(({ [pupil]: _, ...rest }) => rest);
    trouble(pupil);
  };

  const ask = async () => {
    const state = await answer(api.GET('/api/v1/councils/{class}/{period}/state', { params: { path } }));
    setMeeting(state.meeting);
    take(state.verdicts);
    return state.verdicts;
  };
  useFollowed(ask, Boolean(view) && meeting?.state !== 'closed');

  const draft = (pupil: string) => drafts[pupil] ?? draftOf(view?.pupils.find(({ id }) => id === pupil) ?? { proposed: [] }, verdict(pupil));
  const save = async (pupil: string, decided: boolean) => {
    const mine = draft(pupil);
    setDrafts((now) => ({ ...now, [pupil]: mine }));
    setSaving((n) => n + 1);
    try {
      take([await answer(api.PUT('/api/v1/councils/{class}/{period}/verdicts/{pupil}', { params: { path: { ...path, pupil } }, body: sent(mine, verdict(pupil), decided) }))]);
      drop(pupil);
      return true;
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      const theirs = thrown.type.endsWith('/platform.stale-version') ? (await ask().catch(() => [])).find((each) => each.pupil === pupil) : undefined;
      if (theirs && isSame(standing(theirs), mine) && (!decided || theirs.decidedAt)) drop(pupil);
      else trouble(pupil, { problem: thrown, theirs });
      return false;
    } finally {
      setSaving((n) => n - 1);
    }
  };

  return {
    of,
    meeting: meeting ?? view?.meeting,
    verdict,
    draft,
    isTouched: (pupil) => drafts[pupil] !== undefined,
    write: (pupil, next) => setDrafts((now) => ({ ...now, [pupil]: next })),
    drop,
    save,
    trouble: (pupil) => troubles[pupil],
    saving,
  };
}

const newest = (one?: Verdict, other?: Verdict) => ((one?.version ?? 0) >= (other?.version ?? 0) ? one : other);

/** Asks again and again while the page is looked at. */
function useFollowed(ask: () => Promise<unknown>, wanted: boolean): void {
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (!wanted) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void latest.current().catch(() => {});
    }, EVERY);
    return () => clearInterval(timer);
  }, [wanted]);
}
