import { useState } from 'preact/hooks';
import { isProblem, type Problem } from '../shell/api.ts';
import { w } from '../shell/desk/words.ts';
import { number } from '../shell/format.ts';
import { nextId } from '../shell/ids.ts';
import { owner } from '../shell/session.ts';
import { Labelled } from '../shell/ui/parts.tsx';
import { shrink } from './shrink.ts';

export interface Added {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
}

/** Sends a file as soon as it is chosen; a cut costs a few seconds and nothing that has arrived. */
export function AddFile({ name, label, hint, purpose, sending, onSent }: { name: string; label: string; hint: string; purpose: 'lesson' | 'assignment'; sending: (percent: string) => string; onSent: (file: Added) => void }) {
  const [share, setShare] = useState<number>();
  const [problem, setProblem] = useState<Problem>();
  const send = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setProblem(undefined);
    setShare(0);
    try {
      const [{ name: called, content }, { upload }] = await Promise.all([shrink(file), import('../shell/upload.ts')]);
      const id = nextId();
      await upload(owner.peek()!, { id, name: called, purpose, content }, setShare);
      onSent({ id, name: called, mediaType: content.type, bytes: content.size });
      input.value = '';
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    } finally {
      setShare(undefined);
    }
  };
  return (
    <Labelled label={label} name={name} hint={hint} wrong={problem && (problem.status === 0 ? w().notSent : (problem.detail ?? problem.title))}>
      <input id={name} name={name} class="input" type="file" aria-describedby={`${name}-hint`} disabled={share !== undefined} onChange={(event) => void send(event.currentTarget)} />
      {share !== undefined && <p role="status">{sending(number(Math.round(share * 100)))}</p>}
    </Labelled>
  );
}
