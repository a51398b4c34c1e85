import { useState } from 'preact/hooks';
import { api, type Schemas } from '../../shell/api.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import { Page } from '../../shell/ui/page.tsx';
import { Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { Lines, Strip } from './days.tsx';
import { DifferenceRow, Explaining } from './difference.tsx';
import { t } from './texts.ts';

type Day = Schemas['StatementDayView'];
type Line = Schemas['StatementLineView'];

/** What providers say they took in against the books: the days, what differs, and what people found out about it. */
export default function Statements() {
  const [all, setAll] = useState(false);
  const [day, setDay] = useState<Day>();
  const [explained, setExplained] = useState<Line>();
  const [round, setRound] = useState(0);
  const days = usePages((cursor) => api.GET('/api/v1/payment-accounts/statements/days', { params: { query: { cursor } } }), [round]);
  const differences = usePages((cursor) => api.GET('/api/v1/payment-accounts/statements/differences', { params: { query: { open: !all, cursor } } }), [all, round]);
  const open = differences.pages.flat().filter(({ resolvedAt }) => !resolvedAt).length;
  return (
    <Page title={t().statements} two>
      {!differences.blank && <p class="lead wide"><b>{open > 0 ? t().open(open, differences.open) : t().agrees}</b></p>}
      <div class="stack">
        <Listed of={days} empty={<State kind="empty" title={t().noDays}>{t().noDaysHelp}</State>}>
          {(pages) => <Strip of={pages.flat()} chosen={day} onChoose={setDay} />}
        </Listed>
        {day && <Lines key={`${day.account} ${day.day} ${round}`} of={day} onExplain={setExplained} />}
      </div>
      {!days.blank && <Listed of={differences} empty={<Sheet title={t().differences} end={<Which all={all} onChange={setAll} />}><p class="body">{all ? t().neverAny : t().noDifference}</p></Sheet>}>
        {(pages) => (
          <Sheet title={t().differences} end={<Which all={all} onChange={setAll} />}>
            <ul class="rows">{pages.flat().map((each) => <li key={each.id}><DifferenceRow of={each} dated onExplain={setExplained} /></li>)}</ul>
          </Sheet>
        )}
      </Listed>}
      <Explaining of={explained} onClose={() => setExplained(undefined)} onDone={() => setRound(round + 1)} />
    </Page>
  );
}

function Which({ all, onChange }: { all: boolean; onChange: (all: boolean) => void }) {
  return (
    <div class="tabs">
      {[false, true].map((each) => <button key={String(each)} type="button" aria-pressed={all === each} onClick={() => onChange(each)}>{t().which[each ? 'all' : 'open']}</button>)}
    </div>
  );
}
