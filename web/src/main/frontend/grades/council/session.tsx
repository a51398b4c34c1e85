import { useLayoutEffect, useState } from 'preact/hooks';
import { useWide } from '../../shell/desk/wide.ts';
import { day, nameOf } from '../../shell/format.ts';
import { go, note, query, type Params } from '../../shell/router.ts';
import { Answered, Page, tell } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Banner, Button, Dialog } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { Ruling } from './ruling.tsx';
import './session.css';
import { Figures, Subjects } from './sheet.tsx';
import { labelOf, t } from './texts.ts';
import type { CouncilView, Pupil } from './types.ts';
import { useCouncil, type InHand } from './use-council.ts';
import { byDigit, isGiven, toggle } from './verdict.ts';

/** The council pupil by pupil. All of them are here from the start: going on asks the school for nothing. */
export default function Session({ params: { class: schoolClass = '', period = '' } }: { params: Params }) {
  const hand = useCouncil(schoolClass, period);
  const view = hand.of.data;
  if (!view || view.pupils.length === 0) return <Page title={t().session} up={`/councils/${schoolClass}/${period}`}><Answered of={hand.of}>{() => <State kind="empty" title={t().noPupils} action={<a class="button" href={`/councils/${schoolClass}/${period}`}>{t().council}</a>}>{t().noPupilsHelp}</State>}</Answered></Page>;
  return <Sitting view={view} hand={hand} />;
}


function Sitting({ view, hand }: { view: CouncilView; hand: InHand }) {
  const address = `/councils/${view.schoolClass}/${view.period}`;
  const [n, setN] = useState(() => Math.max(0, view.pupils.findIndex(({ id }) => id === query('pupil'))));
  const [ruling, setRuling] = useState(false);
  const wide = useWide();
  const pupil = view.pupils[Math.min(n, view.pupils.length - 1)]!;
  const before = view.pupils[n - 1];
  const after = view.pupils[n + 1];
  const sitting = hand.meeting?.state === 'sitting';
  const writes = view.prepares && hand.meeting?.state !== 'closed';
  const decides = view.decides && sitting;

  const turn = (to: number) => {
    setN(to);
    setRuling(false);
    note(`${address}/session?pupil=${view.pupils[to]!.id}`);
    scrollTo({ top: 0 });
  };
  const save = () => {
    const of = pupil;
    const place = n;
    void hand.save(of.id, decides).then((stands) => !stands && tell(t().conflictFor(nameOf(of)), { label: t().show, run: () => turn(place) }));
    if (after) turn(n + 1);
    else tell(t().last, { label: t().finish, run: () => go(address) });
  };
  useKeys({ view, hand, pupil, writes, save, turn: (by) => view.pupils[n + by] && turn(n + by) });

  const steps = (
    <>
      <Button disabled={!before} aria-label={t().previous(before ? nameOf(before) : '–')} onClick={() => turn(n - 1)}><Icon name="back" />{wide && before && before.familyName.toUpperCase()}</Button>
      {!wide && writes && <Button kind="solid" onClick={() => setRuling(true)}><span class="small">{t().decision}</span><b>{given(view, hand, pupil)}</b></Button>}
      <Button disabled={!after} aria-label={t().next(after ? nameOf(after) : '–')} onClick={() => turn(n + 1)}>{wide && after && after.familyName.toUpperCase()}<Icon name="next" /></Button>
    </>
  );
  const desk = <Ruling key={pupil.id} view={view} hand={hand} pupil={pupil} writes={writes} decides={decides} onSave={save} />;
  return (
    <Page title={nameOf(pupil)} up={address} context={<>{t().context(view.className, n + 1, view.pupils.length)}{wide && born(pupil)}{pupil.repeating && ` · ${t().repeating}`}</>} end={wide ? <div class="steps-end"><span class="quiet-text">{t().council} · {t().states[hand.meeting?.state ?? 'prepared']}</span>{steps}</div> : undefined} dock={wide ? undefined : steps} two>
      <div class="stack seen">
        {hand.of.problem?.status === 0 && <Banner icon="cut">{t().keptHere}</Banner>}
        <Figures view={view} pupil={pupil} />
        <Subjects view={view} pupil={pupil} />
      </div>
      {wide || !writes ? <div class="stack desk">{desk}</div> : <Dialog title={nameOf(pupil)} open={ruling} onClose={() => setRuling(false)}>{desk}</Dialog>}
    </Page>
  );
}

const born = ({ birthDate, birthPrecision, sex }: Pupil) => birthDate && birthPrecision === 'day' && ` · ${t().born(day(birthDate, 'full'), sex === 'F')}`;

function given(view: CouncilView, hand: InHand, { id }: Pupil): string {
  const draft = hand.draft(id);
  return view.choices.filter((choice) => isGiven(draft, choice)).map(({ label }) => labelOf(label)).join(', ') || t().nothing;
}

interface Keys {
  view: CouncilView;
  hand: InHand;
  pupil: Pupil;
  writes: boolean;
  save: () => void;
  turn: (by: 1 | -1) => void;
}

/**
 * Ctrl Enter saves and goes on, digits decide, Alt with an arrow turns the page; in a text a digit is a digit. In step
 * with what is drawn: a key pressed at once is about the pupil who is seen.
 */
function useKeys({ view, hand, pupil, writes, save, turn }: Keys): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = (event.target as Element).matches?.('textarea, input[type="text"], select');
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && writes) save();
      else if (event.altKey && event.key === 'ArrowRight') turn(1);
      else if (event.altKey && event.key === 'ArrowLeft') turn(-1);
      else if (!typing && writes && !event.ctrlKey && !event.metaKey && !event.altKey && byDigit(view.choices, event.key)) hand.write(pupil.id, toggle(hand.draft(pupil.id), byDigit(view.choices, event.key)!, view.choices));
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
