import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { entryOf, refusalsOf, takes } from './block.ts';
import { Foot, Head } from './grid-edges.tsx';
import { Line } from './grid-line.tsx';
import { judge, sentence } from './judge.ts';
import { HEADINGS, step, writes } from './grid-keys.ts';
import { spot, type Cell } from './marks.ts';
import type { Entry } from './entering.ts';
import type { Place } from './paste.ts';
import type { Shown } from './gradebook.tsx';
import './grid.css';
import { GridStatus } from './grid-status.tsx';
import { t } from './texts.ts';
import { back, noted } from './grid-undo.ts';
import { short } from './value.ts';

/** Pupils down, assessments across; every mark by keyboard alone. */
export function Grid({ view, book, writable, enter, refuse, onEdit }: Shown) {
  const [at, setAt] = useState<Place>({ row: 0, col: book.assessments.length - 1 });
  /** What is being written into the cell of now, and why it, or the last one, was not taken. */
  const [writing, setWriting] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const table = useRef<HTMLTableElement>(null);
  const leaving = useRef(false);
  const size = { rows: view.pupils.length, cols: book.assessments.length };
  const here = { row: at.row, col: Math.min(at.col, size.cols - 1) };
  const assessment = book.assessments[here.col]!;
  const pupil = view.pupils[here.row];
  const cellAt = ({ row, col }: Place): Cell | undefined => book.cells.get(spot(book.assessments[col]!.id, view.pupils[row]!.id));
  const rows = useRows(view, book);

  // Before the next key is pressed: a fast hand loses none.
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (wanted.current) focusable(table.current, here)?.focus();
    wanted.current = false;
  });
  const focus = (place: Place) => {
    wanted.current = true;
    setWriting(undefined);
    setWrong(undefined);
    setAt(place);
  };

  const steps = useRef<ReturnType<typeof noted>[]>([]);
  const put = (entries: Entry[]) => {
    if (entries.length > 0) steps.current.push(noted(entries, book.cells));
    enter(entries);
  };
  const undo = () => {
    const entries = back(steps.current.pop() ?? [], book.cells);
    enter(entries);
    const [first] = entries;
    if (first) focus({ row: view.pupils.findIndex(({ id }) => id === first.pupil), col: book.assessments.findIndex(({ id }) => id === first.assessment) });
  };

  /** Whether what is being written was taken. */
  const take = (): boolean => {
    if (writing === undefined || !pupil) return true;
    const said = judge(view, assessment, here.row, writing);
    if ('wrong' in said) {
      setWrong(sentence(said.wrong, writing, assessment, view));
      return false;
    }
    setWriting(undefined);
    setWrong(undefined);
    put(takes(cellAt(here), said.value) ? [entryOf(assessment, pupil, said.value)] : []);
    return true;
  };
  /** Whoever goes elsewhere by mouse leaves behind what is no mark, and is told why. */
  const leave = () => {
    take();
    setWriting(undefined);
  };
  const begin = (text: string) => {
    if (!writable || here.row === HEADINGS) return;
    setWrong(undefined);
    setWriting(text);
  };
  const edit = () => pupil && begin(short(cellAt(here), assessment, view.entry));
  const erase = () => writable && pupil && takes(cellAt(here), {}) && put([entryOf(assessment, pupil, {})]);

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      leaving.current = writing === undefined;
      focus(here);
      return;
    }
    const away = leaving.current;
    leaving.current = false;
    if ((event.key === 'Tab' && away) || walksInText(event, writing !== undefined)) return;
    const next = step(event.key, event.shiftKey, event.ctrlKey || event.metaKey, here, size);
    if (here.row === HEADINGS && event.key === 'Enter') return;
    if (next) {
      event.preventDefault();
      if (take()) focus(next);
    } else if (writing !== undefined) return;
    else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (writable) undo();
    } else if (event.key === 'F2') edit();
    else if (event.key === 'Delete' || event.key === 'Backspace') erase();
    else if (writes(event)) {
      event.preventDefault();
      begin(event.key);
    }
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!writable || here.row === HEADINGS || (writing !== undefined && !/[\t\n;]/.test(text.trim()))) return;
    event.preventDefault();
    focus(here);
    const { entries, refusals } = refusalsOf(text, here, view, book);
    put(entries);
    refuse(refusals, entries.length);
  };
  const copy = (event: ClipboardEvent) => {
    if (writing !== undefined || !pupil) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', short(cellAt(here), assessment, view.entry));
  };
  const hands = useHands({ go: focus, edit, text: setWriting, leave, onEdit });

  return (
    <>
      <div class="sheet marks-grid" onCopy={copy} onPaste={paste}>
        <table ref={table} role="grid" aria-label={t().grid(view.className, view.subjectName)} aria-readonly={!writable} onKeyDown={press}>
          <Head view={view} book={book} at={here} onEdit={writable ? onEdit : undefined} />
          <tbody>
            {view.pupils.map((each, row) => (
              <Line key={each.id} n={row} pupil={each} cells={rows[row]!} assessments={book.assessments} entry={view.entry} result={view.results[row]!} stale={rows[row]!.some((cell) => cell?.pencil)} active={here.row === row ? here.col : undefined} text={here.row === row ? writing : undefined} wrong={here.row === row && wrong !== undefined} hands={hands} />
            ))}
          </tbody>
          <Foot view={view} rows={rows} />
        </table>
      </div>
      <GridStatus view={view} assessment={assessment} pupil={pupil} cell={pupil && cellAt(here)} wrong={wrong} writable={writable} />
    </>
  );
}

/** What lines and headings may do, by whatever the grid is then. */
export interface Hands {
  go: (place: Place) => void;
  edit: () => void;
  text: (text: string) => void;
  leave: () => void;
  onEdit: Shown['onEdit'];
}

function useHands(now: Hands): Hands {
  const latest = useRef(now);
  latest.current = now;
  return useMemo<Hands>(() => ({
    go: (place) => latest.current.go(place),
    edit: () => latest.current.edit(),
    text: (text) => latest.current.text(text),
    leave: () => latest.current.leave(),
    onEdit: (assessment) => latest.current.onEdit(assessment),
  }), []);
}

/** The cells by pupil; a row in which nothing changed is the same as before, so that it is not drawn anew. */
function useRows({ pupils }: Shown['view'], { assessments, cells }: Shown['book']): (Cell | undefined)[][] {
  const before = useRef<(Cell | undefined)[][]>([]);
  return useMemo(() => {
    const rows = pupils.map(({ id }, n) => {
      const row = assessments.map((each) => cells.get(spot(each.id, id)));
      const known = before.current[n];
      return known && JSON.stringify(known) === JSON.stringify(row) ? known : row;
    });
    before.current = rows;
    return rows;
  }, [pupils, assessments, cells]);
}

/** In a text that is being written the arrows move the caret. */
const walksInText = ({ key }: KeyboardEvent, writing: boolean) => writing && ['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key);

const focusable = (table: HTMLTableElement | null, { row, col }: Place) => table?.querySelector<HTMLElement>(`[data-at="${row} ${col}"]`);
