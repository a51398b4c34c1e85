import { useState } from 'preact/hooks';
import { answer, api, isProblem, type Problem } from '../../shell/api.ts';
import { w } from '../../shell/desk/words.ts';
import { go } from '../../shell/router.ts';
import { tell } from '../../shell/ui/page.tsx';
import { Banner, Button } from '../../shell/ui/parts.tsx';
import { t } from './texts.ts';

/** Asked twice: it disappears for everybody. */
export function Remove({ id }: { id: string }) {
  const [sure, setSure] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const remove = async () => {
    try {
      await answer(api.DELETE('/api/v1/assignments/{task}', { params: { path: { task: id } } }));
      tell(t().removed);
      go('/assignments', true);
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    }
  };
  if (!sure) return <p><Button kind="quiet" onClick={() => setSure(true)}>{t().remove}</Button></p>;
  return (
    <div class="form">
      {problem && <Banner kind="bad">{problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)}</Banner>}
      <p>{t().removeSure}</p>
      <div class="actions"><Button kind="danger" onClick={() => void remove()}>{t().remove}</Button><Button kind="quiet" onClick={() => setSure(false)}>{w().cancel}</Button></div>
    </div>
  );
}
