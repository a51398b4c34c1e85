import { Icon } from '../shell/ui/icon.tsx';
import { Button } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

/** A pasted cell that was not taken: where, and why. */
export interface Refusal {
  where: string;
  why: string;
}

/** A block that came in: what was not taken, and how much was. */
export interface Brought {
  refusals: Refusal[];
  kept: number;
  from?: 'file';
}

/** What became of a paste or a file; each cell refused by its place, as long as somebody wants to read it. */
export function Refusals({ refusals, kept, from, onClose }: Brought & { onClose: () => void }) {
  const [all, some] = from === 'file' ? [t().sheet.takenAll, t().sheet.takenSome] : [t().pastedAll, t().pastedSome];
  const bad = refusals.length > 0;
  return (
    <div class={bad ? 'banner bad pasted' : 'banner good pasted'} role={bad ? 'alert' : 'status'}>
      <Icon name={bad ? 'warn' : 'check'} />
      <div>
        <b>{bad ? some(kept, refusals.length) : all(kept)}</b>
        {bad && <ul>{refusals.map(({ where, why }) => <li key={where}><b>{where}</b>. {why}</li>)}</ul>}
      </div>
      <Button kind="quiet" onClick={onClose}>{t().close}</Button>
    </div>
  );
}
