import { Chip } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

/** What is normal leaves no mark. */
export function StateChip({ state = 'open', always }: { state?: string; always?: boolean }) {
  if (state === 'open') return always ? <Chip kind="good" icon="check">{t().states.open}</Chip> : null;
  return <Chip kind={state === 'closed' ? 'bad' : 'late'} icon={state === 'closed' ? 'cross' : 'warn'}>{t().states[state]}</Chip>;
}
