import { useState } from 'preact/hooks';
import { isProblem, type Problem } from '../../shell/api.ts';
import { w } from '../../shell/desk/words.ts';
import { Banner } from '../../shell/ui/parts.tsx';

/** Runs what may be refused, and shows the refusal where it was asked. */
export function useAsking() {
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const run = async (what: string, work: () => Promise<void>) => {
    setBusy(what);
    setProblem(undefined);
    try {
      await work();
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    } finally {
      setBusy(undefined);
    }
  };
  return { busy, run, refused: problem && <Banner kind="bad">{problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)}</Banner> };
}
