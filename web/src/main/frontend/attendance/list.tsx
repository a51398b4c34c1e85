import { Component } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Icon } from '../shell/ui/icon.tsx';
import { Name } from '../shell/ui/parts.tsx';
import { nameOf } from '../shell/format.ts';
import { count, isMissed, isPartial, markOf, type Mark, type Taken } from './roll.ts';
import { t } from './texts.ts';
import type { Listed } from './use-roll.ts';

export type Filter = 'all' | 'present' | 'absent' | 'late' | 'other';

export function Filters({ taken, pupils, filter, onChange }: { taken: Taken; pupils: Listed[]; filter: Filter; onChange: (filter: Filter) => void }) {
  const counts = count(taken, pupils);
  const shown = (['all', 'present', 'absent', 'late', 'other'] as const).filter((each) => each !== 'other' || counts.other > 0);
  return (
    <div class="tabs" role="group" aria-label={t().filter}>
      {shown.map((each) => (
        <button key={each} type="button" aria-pressed={filter === each} onClick={() => onChange(each)}>
          {(each === 'absent' || each === 'late') && <i class={`dot ${each}`} />}
          {t().filters[each]} <b>{counts[each]}</b>
        </button>
      ))}
    </div>
  );
}

function passes(filter: Filter, mark?: Mark): boolean {
  if (filter === 'all') return true;
  if (filter === 'present') return !mark || !isMissed(mark.state);
  if (filter === 'absent') return Boolean(mark && isMissed(mark.state));
  return filter === 'late' ? Boolean(mark && isPartial(mark.state)) : mark?.state === 'dispensed';
}

interface ListProps {
  pupils: Listed[];
  taken: Taken;
  filter: Filter;
  locked: boolean;
  onTap: (pupil: Listed) => void;
  onOpen: (pupil: Listed) => void;
  onMark: (pupil: Listed, state?: string) => void;
}

const KEYS: Record<string, string | undefined> = { a: 'absent', r: 'late', l: 'late', p: undefined };

/** One button a pupil; three columns read downwards where there is room. */
export function List({ pupils, taken, filter, locked, ...acts }: ListProps) {
  const list = useRef<HTMLOListElement>(null);
  const latest = useRef(acts);
  latest.current = acts;
  const hands = useMemo<Hands>(() => ({
    tap: (pupil) => latest.current.onTap(pupil),
    open: (pupil) => latest.current.onOpen(pupil),
    press: (event, pupil) => press(event, pupil, list.current!, latest.current.onMark),
  }), []);
  const shown = pupils.filter((pupil) => passes(filter, markOf(taken, pupil.id!)));
  // Whoever marks by keyboard what the filter then hides goes on with the next in the list.
  const at = useRef(-1);
  useEffect(() => {
    if (at.current < 0 || document.activeElement !== document.body) return;
    const next = buttonsOf(list.current!).at(Math.min(at.current, shown.length - 1)) ?? document.querySelector<HTMLElement>('.roll .tabs [aria-pressed="true"]');
    next?.focus();
  }, [shown.length]);
  const remember = (event: FocusEvent) => (at.current = buttonsOf(list.current!).indexOf(event.target as HTMLButtonElement));
  return (
    <ol class="sheet roll-list" ref={list} onFocusIn={remember} style={{ '--rows': Math.ceil(shown.length / 3) }}>
      {shown.length === 0 && <li class="nobody">{t().nobodyHere}</li>}
      {shown.map((pupil) => <Steady key={pupil.id} {...{ pupil, locked, hands }} mark={markOf(taken, pupil.id!)} />)}
    </ol>
  );
}

/** What a line's buttons do, by whatever the roll is then. */
interface Hands {
  tap: (pupil: Listed) => void;
  open: (pupil: Listed) => void;
  press: (event: KeyboardEvent, pupil: Listed) => void;
}

function press(event: KeyboardEvent, pupil: Listed, list: HTMLElement, onMark: ListProps['onMark']): void {
  const key = event.key.toLowerCase();
  const step = key === 'arrowdown' ? 1 : key === 'arrowup' ? -1 : 0;
  if (step !== 0) focus(list, event.target as Element, step);
  else if (key in KEYS && !event.ctrlKey && !event.metaKey && !event.altKey) onMark(pupil, KEYS[key]);
  else return;
  event.preventDefault();
}

const buttonsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLButtonElement>('button.pupil')];

function focus(list: HTMLElement, from: Element, step: number): void {
  const buttons = buttonsOf(list);
  const here = buttons.indexOf((from.closest('li')?.querySelector('button.pupil') ?? from) as HTMLButtonElement);
  buttons[Math.min(Math.max(here + step, 0), buttons.length - 1)]?.focus();
}

interface LineProps {
  pupil: Listed;
  mark?: Mark;
  locked: boolean;
  hands: Hands;
}

/** A line is drawn again only when it says something else: a tap changes one of a hundred. */
class Steady extends Component<LineProps> {
  override shouldComponentUpdate({ pupil, mark, locked }: LineProps): boolean {
    const { pupil: before, mark: marked, locked: closed } = this.props;
    return pupil !== before || locked !== closed || mark?.state !== marked?.state || mark?.minutes !== marked?.minutes || mark?.note !== marked?.note;
  }

  override render(props: LineProps) {
    return <Line {...props} />;
  }
}

const HOLD = 500;

function Line({ pupil, mark, locked, hands }: LineProps) {
  const hold = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef(false);
  const release = () => clearTimeout(hold.current);
  const down = () => {
    held.current = false;
    hold.current = setTimeout(() => {
      held.current = true;
      hands.open(pupil);
    }, HOLD);
  };
  const state = mark && isMissed(mark.state) ? 'missed' : mark && isPartial(mark.state) ? 'partly' : mark ? 'other' : '';
  return (
    <li class={state}>
      <button
        type="button"
        class="pupil"
        disabled={locked}
        onPointerDown={down}
        onPointerUp={release}
        onPointerLeave={release}
        onPointerCancel={release}
        onContextMenu={(event) => event.preventDefault()}
        onClick={() => held.current || hands.tap(pupil)}
        onKeyDown={(event) => hands.press(event, pupil)}
      >
        <span class="spine">{pupil.n}</span>
        <Name family={pupil.familyName} given={pupil.givenNames} />
        <Told mark={mark} sex={pupil.sex} />
      </button>
      {mark && !locked && (
        <button type="button" class="icon-button" onClick={() => hands.open(pupil)} aria-label={t().detailsOf(nameOf(pupil))}>
          <Icon name="more" />
        </button>
      )}
    </li>
  );
}

/** What is normal leaves but a light tick; the exception is written in, as a word and a letter. */
function Told({ mark, sex }: { mark?: Mark; sex?: string }) {
  if (!mark) return <span class="said-mark"><Icon name="check" label={t().state(undefined, sex)} /></span>;
  const letter = t().letters[mark.state as keyof ReturnType<typeof t>['letters']];
  return (
    <span class="said-mark">
      <span class="word">{isPartial(mark.state) && mark.minutes ? <><span class="sr">{t().state(mark.state, sex)} </span>{t().minutes(mark.minutes)}</> : t().state(mark.state, sex)}</span>
      <b class="badge" aria-hidden="true">{letter}</b>
    </span>
  );
}
