import { useState } from 'preact/hooks';
import { isProblem, type Problem } from '../shell/api.ts';

/** Something that is written by the touch of a button: what is being done, and why it was refused. */
export function useWriting() {
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  /** @param name of the button that is busy meanwhile */
  const write = async <T>(name: string, work: () => Promise<T>, done?: (told: T) => void): Promise<void> => {
    setBusy(name);
    setProblem(undefined);
    try {
      const told = await work();
      done?.(told);
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    } finally {
      setBusy(undefined);
    }
  };
  return { busy, problem, write };
}
