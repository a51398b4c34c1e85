import { useState } from 'preact/hooks';
import { answer, isProblem, type Problem } from './api.ts';
import { useAnswer, type Answer } from './answers.ts';

interface Page<T> {
  items?: T[];
  next?: string | null;
}

export interface Pages<T> extends Answer<{ items: T[] }> {
  /** Takes the next page; undefined when all is there. */
  more?: () => void;
  moreBusy: boolean;
  moreProblem?: Problem;
}

type Call<T> = (cursor?: string) => Promise<{ data?: Page<T>; error?: unknown; response: Response }>;

/** A list that is taken page by page. @param keys begins anew when one of them changes */
export function usePages<T>(call: Call<T>, keys: unknown[], kept?: string): Pages<T> {
  const first = useAnswer(() => call(), keys, kept);
  const [rest, setRest] = useState<{ after?: Page<T>; items: T[]; next?: string | null }>({ items: [] });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  // What followed an earlier answer does not follow this one.
  const mine = rest.after === first.data ? rest : { items: [], next: first.data?.next };
  const next = rest.after === first.data ? rest.next : first.data?.next;
  const more = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const page = await answer(call(next!));
      setRest({ after: first.data, items: [...mine.items, ...(page?.items ?? [])], next: page?.next });
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    } finally {
      setBusy(false);
    }
  };
  return {
    ...first,
    fresh: undefined,
    data: first.data && { items: [...(first.data.items ?? []), ...mine.items] },
    more: next ? () => void more() : undefined,
    moreBusy: busy,
    moreProblem: problem,
  };
}
