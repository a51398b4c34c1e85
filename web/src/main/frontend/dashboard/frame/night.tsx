import type { ComponentChildren } from 'preact';
import type { Answer } from '../../shell/answers.ts';
import { when } from '../../shell/format.ts';
import { Banner } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import type { Night } from '../types.ts';
import type { FrameWords } from './words.ts';

/** The figures, with what they are as of; before the first night, when they will be there. */
export function OfNight<T extends { night?: Night }>({ of, data, words, start, children }: { of: Answer<T>; data: T; words: FrameWords; start?: ComponentChildren; children: ComponentChildren }) {
  if (!data.night) return <State kind="empty" title={words.notYet} action={start}>{words.notYetHelp}</State>;
  return (
    <>
      {of.problem && <div class="wide"><Banner icon="cut">{words.stale(when(of.at!))}</Banner></div>}
      {children}
    </>
  );
}
