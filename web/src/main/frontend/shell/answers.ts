import { useCallback, useEffect, useState } from 'preact/hooks';
import { answer, isProblem, type Problem } from './api.ts';
import { local } from './local.ts';
import { owner } from './session.ts';

export interface Answer<T> {
  data?: T;
  /** When the data came from the school, in milliseconds; older than now if they were kept on the device. */
  at?: number;
  problem?: Problem;
  loading: boolean;
  /** Asks again. */
  again: () => void;
  /** What there is at this moment, for whoever has to compare. */
  fresh?: () => Promise<T>;
}

type Call<T> = () => Promise<{ data?: T; error?: unknown; response: Response }>;

/**
 * What the school answers. With a name the answer is kept on the device: it is shown at once the next time, and where
 * there is no network.
 *
 * @param keys asks anew when one of them changes
 */
export function useAnswer<T>(call: Call<T>, keys: unknown[], kept?: string): Answer<T> {
  const [state, setState] = useState<Omit<Answer<T>, 'again' | 'fresh'>>({ loading: true });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    const mine = owner.peek();
    const show = (next: Partial<Answer<T>>) => wanted && setState((now) => ({ ...now, ...next }));
    setState((now) => ({ data: round === 0 ? undefined : now.data, at: now.at, loading: true }));
    const before = kept ? recall<T>(kept).then((known) => known && show(known)) : Promise.resolve();
    answer(call()).then(
      async (data) => {
        await before;
        const at = Date.now();
        show({ data, at, problem: undefined, loading: false });
        // Whoever has logged in meanwhile keeps nothing of this one's.
        if (kept && owner.peek() === mine) await remember(kept, data, at);
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
  }, [...keys, round, kept]);
  return { ...state, again: useCallback(() => setRound((n) => n + 1), []), fresh: () => answer(call()) };
}

export async function recall<T>(path: string): Promise<{ data: T; at: number } | undefined> {
  const mine = owner.peek();
  const known = mine ? await (await local(mine)).get('kept', path) : undefined;
  return known && { data: known.data as T, at: known.at };
}

export async function remember(path: string, data: unknown, at = Date.now()): Promise<void> {
  const mine = owner.peek();
  if (mine) await (await local(mine)).put('kept', { path, data, at });
}
