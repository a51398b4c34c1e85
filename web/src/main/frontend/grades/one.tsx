import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayWithin, nameOf } from '../shell/format.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { Button, Choices, Dialog, Meter, Name, Select } from '../shell/ui/parts.tsx';
import { entryOf, refusalsOf, takes } from './block.ts';
import type { Shown } from './gradebook.tsx';
import { hasLeft, judge, sentence } from './judge.ts';
import { Keypad } from './keypad.tsx';
import { isThere, spot, STATES, type Cell, type State, type Value } from './marks.ts';
import './one.css';
import { t } from './texts.ts';
import type { ListedPupil } from './types.ts';
import { isLow, long, score, short } from './value.ts';

/** On a phone: one assessment, its pupils in a list, and a keypad of one's own. */
export function OneByOne({ view, book, writable, enter, refuse, onEdit, onDock }: Shown & { onDock: (taken: boolean) => void }) {
  const [id, setId] = useState<string>();
  const [row, setRow] = useState<number>();
  const [text, setText] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const [choosing, setChoosing] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const assessment = book.assessments.find((each) => each.id === id) ?? book.assessments.at(-1)!;
  const pupil = row === undefined ? undefined : view.pupils[row];
  const cellOf = (of: ListedPupil): Cell | undefined => book.cells.get(spot(assessment.id, of.id));
  const given = view.pupils.filter((each) => isThere(cellOf(each))).length;

  useEffect(() => onDock(row !== undefined), [row !== undefined]);
  useEffect(() => {
    if (row !== undefined) list.current?.querySelectorAll('li')[row]?.scrollIntoView({ block: 'center' });
  }, [row]);

  const say = (value: Value) => pupil && takes(cellOf(pupil), value) && enter([entryOf(assessment, pupil, value)]);
  /** Whether what was typed was taken; nothing typed leaves what is there. */
  const take = (): boolean => {
    if (!pupil || text === undefined) return true;
    const said = judge(view, assessment, row!, text);
    if ('wrong' in said) {
      setWrong(sentence(said.wrong, text, assessment, view));
      return false;
    }
    say(said.value);
    return true;
  };
  const go = (next: number | undefined) => {
    setText(undefined);
    setWrong(undefined);
    setRow(next !== undefined && next < view.pupils.length ? next : undefined);
  };
  const onward = () => take() && go(row! + 1);
  const type = (more: string) => {
    setWrong(undefined);
    setText((now = '') => now + more);
  };
  const state = (value: State | 'none') => {
    setChoosing(false);
    say(value === 'none' ? {} : { state: value });
    go(row! + 1);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') go(undefined);
    else if (event.key === 'Enter' || event.key === 'ArrowDown') onward();
    else if (event.key === 'ArrowUp') void (take() && go(Math.max(0, row! - 1)));
    else return;
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    const block = event.clipboardData?.getData('text/plain') ?? '';
    if (row === undefined || !/[\t\n;]/.test(block.trim())) return;
    event.preventDefault();
    const col = book.assessments.indexOf(assessment);
    const { entries, refusals } = refusalsOf(block, { row, col }, view, book);
    enter(entries);
    refuse(refusals, entries.length);
    go(undefined);
  };

  return (
    <>
      <div class="one-head">
        <Select label={t().whichAssessment} name="assessment" value={assessment.id} onChange={(event) => (go(undefined), setId(event.currentTarget.value))}>
          {book.assessments.map((each) => <option key={each.id} value={each.id}>{each.title}, {dayWithin(each.heldOn)}</option>)}
        </Select>
        <p class="one-count"><b>{t().progress(given, view.pupils.length)}</b> <span class="quiet-text">{t().outOf(score(assessment.maximum))}</span> {writable && <Button kind="quiet" onClick={() => onEdit(assessment)}>{t().editAssessment}</Button>}</p>
        <Meter parts={[{ count: given }]} of={view.pupils.length} label={t().progress(given, view.pupils.length)} />
      </div>
      <ol class="sheet one-list" ref={list} onPaste={paste}>
        {view.pupils.map((each, n) => (
          <li key={each.id} class={row === n ? 'row now' : 'row'}>
            <span class="spine">{n + 1}</span>
            <span class="what"><Name family={each.familyName} given={each.givenNames} />{wrong && row === n && <span class="wrong" role="alert"><Icon name="warn" /> {wrong}</span>}{cellOf(each)?.trouble && <a class="under" href="/review">{t().legend[cellOf(each)!.trouble!]}</a>}</span>
            {row === n && writable ? (
              <MarkInput label={`${nameOf(each)}, ${assessment.title}`} wrong={wrong !== undefined} value={text ?? short(cellOf(each), assessment, view.entry)} onInput={(typed) => (setWrong(undefined), setText(typed))} onKeyDown={press} />
            ) : (
              <button type="button" class={boxOf(cellOf(each), isLow(cellOf(each) ?? {}, assessment))} disabled={!writable || hasLeft(each, assessment)} aria-label={t().at(nameOf(each), assessment.title, long(cellOf(each), assessment, view.entry))} onClick={() => take() && go(n)}>{short(cellOf(each), assessment, view.entry)}</button>
            )}
          </li>
        ))}
      </ol>
      {pupil && writable && <div class="keypad-foot"><Keypad onType={type} onErase={() => (setWrong(undefined), setText(''))} onAbsent={() => state('absent-unjustified')} onOther={() => setChoosing(true)} onNext={onward} /></div>}
      <Dialog title={t().stateOf(nameOf(pupil ?? {}))} open={choosing} onClose={() => setChoosing(false)}>
        <Choices legend={t().stateOf(nameOf(pupil ?? {}))} name="state" value={pupil && (cellOf(pupil)?.state as State | undefined)} options={[...STATES.map((each): [State, string] => [each, t().states[each]]), ['none' as State, t().takeBack]]} onChange={state} />
      </Dialog>
    </>
  );
}

function boxOf(cell: Cell | undefined, low: boolean): string {
  return ['box', cell?.state !== undefined && 'state', low && 'low', cell?.pencil && 'unsent', cell?.trouble].filter(Boolean).join(' ');
}

interface MarkInputProps {
  label: string;
  value: string;
  wrong: boolean;
  onInput: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** It takes a real keyboard, but opens no keyboard on the screen: the keypad is there. */
function MarkInput({ label, value, wrong, onInput, onKeyDown }: MarkInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current!.focus({ preventScroll: true });
    input.current!.select();
  }, []);
  return <input ref={input} class={wrong ? 'box wrong' : 'box'} value={value} aria-label={label} aria-invalid={wrong ? true : undefined} inputMode="none" autocomplete="off" onInput={(event) => onInput(event.currentTarget.value)} onKeyDown={onKeyDown} />;
}
