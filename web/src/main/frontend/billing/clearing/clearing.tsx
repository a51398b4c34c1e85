import { useState } from 'preact/hooks';
import { api, type Schemas } from '../../shell/api.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import { Page } from '../../shell/ui/page.tsx';
import { Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { Desks } from './desks.tsx';
import { ClearanceRow } from './row.tsx';
import { Settling, type Settle } from './settle.tsx';
import { t } from './texts.ts';

type Clearance = Schemas['ClearanceView'];

const STATES = ['unclear', 'refused', 'queued', 'sent', 'cleared'] as const;
type Standing = (typeof STATES)[number];

const useClearances = (state: Standing, round: number) => usePages<Clearance>((cursor) => api.GET('/api/v1/finance/clearances', { params: { query: { state, cursor } } }), [state, round]);

/** Invoices on their way through a State's system, and where each seller hands them in. */
export default function Clearing() {
  const [chosen, setChosen] = useState<Standing>();
  const [settling, setSettling] = useState<Settle>();
  const [round, setRound] = useState(0);
  const unclear = useClearances('unclear', round);
  const refused = useClearances('refused', round);
  const counts: Partial<Record<Standing, number>> = { unclear: unclear.count, refused: refused.count };
  const waiting = unclear.count + refused.count;
  const state = chosen ?? (unclear.count === 0 && refused.count > 0 ? 'refused' : 'unclear');
  return (
    <Page title={t().title} two>
      {!unclear.blank && !refused.blank && <p class="lead wide"><b>{waiting > 0 ? t().waiting(waiting, unclear.open || refused.open) : t().allThrough}</b></p>}
      <div class="stack">
        <div class="tabs">{STATES.map((each) => <button key={each} type="button" aria-pressed={state === each} onClick={() => setChosen(each)}>{t().states[each]}{counts[each] ? <b>{counts[each]}</b> : null}</button>)}</div>
        <Queue key={state} state={state} round={round} onSettle={setSettling} />
      </div>
      {!unclear.blank && <Desks />}
      <Settling of={settling} onClose={() => setSettling(undefined)} onDone={() => setRound(round + 1)} />
    </Page>
  );
}

function Queue({ state, round, onSettle }: { state: Standing; round: number; onSettle: (of: Settle) => void }) {
  const clearances = useClearances(state, round);
  return (
    <Listed of={clearances} empty={<State kind="empty" title={t().none[state]!}>{t().noneHelp}</State>}>
      {(pages) => (
        <Sheet title={t().states[state]}>
          <p class="body quiet-text">{t().help[state]}</p>
          <ul class="rows">{pages.flat().map((each) => <li key={each.invoice}><ClearanceRow of={each} onSettle={onSettle} /></li>)}</ul>
        </Sheet>
      )}
    </Listed>
  );
}
