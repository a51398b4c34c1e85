import { useState } from 'preact/hooks';
import { isProblem, type Problem } from './api.ts';

export interface Asked {
  busy: boolean;
  /** Why the last attempt was refused. */
  problem?: Problem;
  forget: () => void;
  /** @param otherwise what a refusal undoes, or where it leads */
  run: (work: () => Promise<void>, otherwise?: (refused: Problem) => void) => Promise<void>;
}

/** What somebody asked the school to do: whether it is on its way, and why it was refused. */
export function useCall(): Asked {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run: Asked['run'] = async (work, otherwise) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
      otherwise?.(thrown);
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, forget: () => setProblem(undefined), run };
}
