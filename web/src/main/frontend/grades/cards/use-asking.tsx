import { useState } from 'preact/hooks';
import { useCall } from '../../shell/call.ts';
import { w } from '../../shell/desk/words.ts';
import { Banner } from '../../shell/ui/parts.tsx';

/** One of several things that may be asked on a screen, with its refusal shown where it was asked. */
export function useAsking() {
  const { busy, problem, run } = useCall();
  const [what, setWhat] = useState<string>();
  return {
    busy: busy ? what : undefined,
    run: (asked: string, work: () => Promise<void>) => (setWhat(asked), run(work)),
    refused: problem && <Banner kind="bad">{problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)}</Banner>,
  };
}
