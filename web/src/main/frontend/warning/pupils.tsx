import { api } from '../shell/api.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import { Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { t } from './texts.ts';
import type { Warning } from './types.ts';
import { Warned } from './why/warned.tsx';

/** The likeliest first, page by page, each with why and how sure that is. */
export function Pupils() {
  const warned = usePages<Warning>((cursor) => api.GET('/api/v1/warnings', { params: { query: { cursor } } }), [], 'warnings by page');
  return (
    <Sheet title={t().pupils}>
      <Listed of={warned} empty={<State kind="empty" title={t().nobody}>{t().nobodyHelp}</State>}>{(pages) => <Warned warnings={pages.flat()} />}</Listed>
    </Sheet>
  );
}
