import { useRef } from 'preact/hooks';
import { Icon } from '../shell/ui/icon.tsx';
import { Name } from '../shell/ui/parts.tsx';
import { count, isMissed, isPartial, markOf, type Mark, type Taken } from './roll.ts';
import { nameOf, t } from './texts.ts';
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
export function List({ pupils, taken, filter, locked, onTap, onOpen, onMark }: ListProps) {
  const list = useRef<HTMLOListElement>(null);
  const shown = pupils.filter((pupil) => passes(filter, markOf(taken, pupil.id!)));
  const press = (event: KeyboardEvent, pupil: Listed) => {
    const key = event.key.toLowerCase();
    const step = key === 'arrowdown' ? 1 : key === 'arrowup' ? -1 : 0;
    if (step !== 0) focus(list.current!, event.target as Element, step);
    else if (!locked && key in KEYS && !event.ctrlKey && !event.metaKey && !event.altKey) onMark(pupil, KEYS[key]);
    else return;
    event.preventDefault();
  };
  return (
    <ol class="sheet roll-list" ref={list} style={{ '--rows': Math.ceil(shown.length / 3) }}>
      {shown.map((pupil) => (
        <Line key={pupil.id} {...{ pupil, locked, onTap, onOpen }} mark={markOf(taken, pupil.id!)} onKey={(event) => press(event, pupil)} />
      ))}
    </ol>
  );
}

function focus(list: HTMLElement, from: Element, step: number): void {
  const buttons = [...list.querySelectorAll<HTMLButtonElement>('button.pupil')];
  const here = buttons.indexOf((from.closest('li')?.querySelector('button.pupil') ?? from) as HTMLButtonElement);
  buttons[Math.min(Math.max(here + step, 0), buttons.length - 1)]?.focus();
}

interface LineProps extends Pick<ListProps, 'locked' | 'onTap' | 'onOpen'> {
  pupil: Listed;
  mark?: Mark;
  onKey: (event: KeyboardEvent) => void;
}

const HOLD = 500;

function Line({ pupil, mark, locked, onTap, onOpen, onKey }: LineProps) {
  const hold = useRef<ReturnType<typeof setTimeout>>(undefined);
  const held = useRef(false);
  const release = () => clearTimeout(hold.current);
  const down = () => {
    held.current = false;
    hold.current = setTimeout(() => {
      held.current = true;
      onOpen(pupil);
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
        onClick={() => held.current || onTap(pupil)}
        onKeyDown={onKey}
      >
        <span class="spine">{pupil.n}</span>
        <Name family={pupil.familyName} given={pupil.givenNames} />
        <Told mark={mark} sex={pupil.sex} />
      </button>
      {mark && !locked && (
        <button type="button" class="icon-button" onClick={() => onOpen(pupil)} aria-label={t().detailsOf(nameOf(pupil))}>
          <Icon name="more" />
        </button>
      )}
    </li>
  );
}

/** What is normal leaves but a light tick; the exception is written in, as a word and a letter. */
function Told({ mark, sex }: { mark?: Mark; sex?: string }) {
  if (!mark) return <span class="told"><Icon name="check" label={t().state(undefined, sex)} /></span>;
  const letter = t().letters[mark.state as keyof ReturnType<typeof t>['letters']];
  return (
    <span class="told">
      <span class="word">{isPartial(mark.state) && mark.minutes ? <><span class="sr">{t().state(mark.state, sex)} </span>{t().minutes(mark.minutes)}</> : t().state(mark.state, sex)}</span>
      <b class="badge" aria-hidden="true">{letter}</b>
    </span>
  );
}
