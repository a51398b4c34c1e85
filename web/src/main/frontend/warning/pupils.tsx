import { Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { t } from './texts.ts';
import { All } from './why/all.tsx';

/** The likeliest first, each with why and how sure that is. */
export function Pupils() {
  return (
    <Sheet title={t().pupils}>
      <All empty={<State kind="empty" title={t().nobody}>{t().nobodyHelp}</State>} />
    </Sheet>
  );
}
