import { useState } from 'preact/hooks';
import { answer, api, isProblem, type Problem } from '../../shell/api.ts';
import { nextId } from '../../shell/ids.ts';
import { t as s } from '../../shell/texts/index.ts';
import { Banner, Button, Refusal } from '../../shell/ui/parts.tsx';
import { t } from './texts.ts';

/** Whoever does not want to wait for the night has the figures counted now. @param again looks whether they are there */
export function Start({ again }: { again: () => void }) {
  const [state, setState] = useState<'idle' | 'asking' | 'asked'>('idle');
  const [problem, setProblem] = useState<Problem>();
  const ask = async () => {
    setState('asking');
    setProblem(undefined);
    try {
      await answer(api.PUT('/api/v1/own-nights/{ownNight}', { params: { path: { ownNight: nextId() } } }));
      setState('asked');
    } catch (thrown) {
      setState('idle');
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    }
  };
  return (
    <>
      <Refusal of={problem} offline={s().noLine} />
      {state === 'asked' && <Banner kind="good" icon="clock">{t().counting}</Banner>}
      {state === 'asked' ? <Button icon="sync" onClick={again}>{t().look}</Button> : <Button kind="solid" busy={state === 'asking' && t().asking} onClick={() => void ask()}>{t().countNow}</Button>}
    </>
  );
}
