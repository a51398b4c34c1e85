import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { recall, remember } from '../answers.ts';
import { answer, isProblem, type Problem } from '../api.ts';

export interface PageOf<T> {
  items?: T[];
  next?: string | null;
}

type Call<T> = (cursor?: string) => Promise<{ data?: PageOf<T>; error?: unknown; response: Response }>;

export interface Pages<T> {
  /** Page by page, so that a long list draws only what is new. */
  pages: T[][];
  count: number;
  /** Whether there are more. */
  open: boolean;
  /** Nothing is known yet. */
  blank: boolean;
  loading: boolean;
  problem?: Problem;
  more: () => void;
  again: () => void;
}

/** A list by pages. While another question is on its way the answer to the last one stays. */
export function usePages<T>(call: Call<T>, keys: unknown[], kept?: string): Pages<T> {
  const [state, setState] = useState<{ pages: T[][]; next?: string | null; blank: boolean; loading: boolean; problem?: Problem }>({ pages: [], blank: true, loading: true });
  const [round, setRound] = useState(0);
  const asked = useRef(0);

  const load = useCallback(async (cursor: string | undefined, before: T[][]) => {
    const mine = ++asked.current;
    setState((now) => ({ ...now, loading: true }));
    if (!cursor && kept) {
      const known = await recall<PageOf<T>>(kept);
      if (known && mine === asked.current) setState((now) => (now.blank ? { ...now, pages: [known.data.items ?? []], blank: false } : now));
    }
    try {
      const page = await answer(call(cursor));
      if (mine !== asked.current) return;
      setState({ pages: [...before, page.items ?? []], next: page.next, blank: false, loading: false });
      if (!cursor && kept) await remember(kept, page);
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      if (mine === asked.current) setState((now) => ({ ...now, loading: false, problem: thrown }));
    }
  }, [...keys, kept]);

  useEffect(() => {
    setState((now) => ({ ...now, problem: undefined }));
    void load(undefined, []);
    return () => void asked.current++;
  }, [load, round]);

  return {
    pages: state.pages,
    count: state.pages.reduce((sum, page) => sum + page.length, 0),
    open: Boolean(state.next),
    blank: state.blank,
    loading: state.loading,
    problem: state.problem,
    more: () => state.next && void load(state.next, state.pages),
    again: () => setRound((n) => n + 1),
  };
}

const LARGEST = 200;

/** The whole of a list that a school has few of, however many pages it takes. */
export async function whole<T>(call: (query: { cursor?: string; limit: number }) => Promise<{ data?: PageOf<T>; error?: unknown; response: Response }>): Promise<{ data?: { items: T[] }; error?: unknown; response: Response }> {
  const items: T[] = [];
  for (let cursor: string | undefined; ; ) {
    const { data, error, response } = await call({ cursor, limit: LARGEST });
    if (!response.ok) return { error, response };
    items.push(...(data?.items ?? []));
    if (!data?.next) return { data: { items }, response };
    cursor = data.next;
  }
}
