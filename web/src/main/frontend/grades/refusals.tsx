import { Icon } from '../shell/ui/icon.tsx';
import { Button } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

/** A pasted cell that was not taken: where, and why. */
export interface Refusal {
  where: string;
  why: string;
}

/** What became of a paste; each cell refused by its place, as long as somebody wants to read it. */
export function Refusals({ refusals, kept, onClose }: { refusals: Refusal[]; kept: number; onClose: () => void }) {
  const bad = refusals.length > 0;
  return (
    <div class={bad ? 'banner bad pasted' : 'banner good pasted'} role={bad ? 'alert' : 'status'}>
      <Icon name={bad ? 'warn' : 'check'} />
      <div>
        <b>{bad ? t().pastedSome(kept, refusals.length) : t().pastedAll(kept)}</b>
        {bad && <ul>{refusals.map(({ where, why }) => <li key={where}><b>{where}</b>. {why}</li>)}</ul>}
      </div>
      <Button kind="quiet" onClick={onClose}>{t().close}</Button>
    </div>
  );
}
