import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { recall, type Answer } from '../shell/answers.ts';
import { isProblem } from '../shell/api.ts';
import { entities, receipts, reviews, waiting } from '../shell/outbox.ts';
import { owner } from '../shell/session.ts';
import { bookPath, fetchBook } from './device.ts';
import { based, keepMarks, type Entry } from './entering.ts';
import { compose, keyOf, spot, type Book, type Cell, type SentCell } from './marks.ts';
import type { GradebookView } from './types.ts';

export interface InHand {
  of: Answer<GradebookView>;
  book?: Book;
  /** Keeps marks on the device at once; they are sent together after a pause. */
  enter: (entries: Entry[]) => void;
}

/**
 * A gradebook out of what is on the device and what the school answers. After marks arrived it is asked again where their
 * results are shown; after a conflict, always.
 */
export function useGradebook(schoolClass: string, subject: string, period: string, results: boolean): InHand {
  const key = keyOf(schoolClass, subject, period);
  const of = useBook(key, results);
  const [pending, setPending] = useState<SentCell[][]>([]);
  const view = of.data;
  const stored = useMemo(
    () => view && compose(view, { entities: entities.value, waiting: waiting.value, reviews: reviews.value }),
    [view, entities.value, waiting.value, reviews.value],
  );
  const book = useMemo(() => stored && withPending(stored, pending), [stored, pending]);
  const latest = useRef({ book, view });
  latest.current = { book, view };

  const enter = (entries: Entry[]) => {
    const now = latest.current;
    if (entries.length === 0 || !now.book || !now.view) return;
    const cells = based(entries, now.book);
    setPending((all) => [...all, cells]);
    void keepMarks(now.view, cells)
      .catch(() => {})
      .finally(() => setPending((all) => all.filter((each) => each !== cells)));
  };
  return { of, book, enter };
}

function withPending(stored: Book, pending: SentCell[][]): Book {
  if (pending.length === 0) return stored;
  const cells = new Map<string, Cell>(stored.cells);
  for (const { assessment, pupil, base, ...value } of pending.flat()) cells.set(spot(assessment, pupil), { ...value, version: base, pencil: true });
  return { ...stored, cells };
}

function useBook(key: string, results: boolean): Answer<GradebookView> {
  const [state, setState] = useState<Omit<Answer<GradebookView>, 'again'>>({ loading: true });
  const [round, setRound] = useState(0);
  const decided = `${results && receipts.value.find((receipt) => receipt.key === key)?.opId} ${reviews.value.filter(({ op }) => op.key === key).length}`;
  useEffect(() => setState({ loading: true }), [key]);
  useEffect(() => {
    let wanted = true;
    const show = (next: Partial<Answer<GradebookView>>) => wanted && setState((now) => ({ ...now, ...next }));
    const before = recall<GradebookView>(bookPath(key)).then((known) => known && show(known));
    fetchBook(owner.peek()!, key).then(
      async (data) => {
        await before;
        show({ data, at: Date.now(), problem: undefined, loading: false });
      },
      async (thrown: unknown) => {
        await before;
        if (!isProblem(thrown)) throw thrown;
        show({ problem: thrown, loading: false });
      },
    );
    return () => {
      wanted = false;
    };
  }, [key, round, decided]);
  return { ...state, again: () => setRound((n) => n + 1) };
}
