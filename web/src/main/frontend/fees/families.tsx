import { useState } from 'preact/hooks';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useAnswer } from '../shell/answers.ts';
import { useCall } from '../shell/call.ts';
import { money } from '../shell/format.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import { may } from '../shell/session.ts';
import { Page, tell } from '../shell/ui/page.tsx';
import { Button, Refusal, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { Search } from '../establishments/search.tsx';
import { FamilyLine } from './family-line.tsx';
import { t } from './texts.ts';

/** What families owe, and the way to each account. */
export default function Families() {
  const [search, setSearch] = useState('');
  const [owing, setOwing] = useState(false);
  const figures = useAnswer(() => api.GET('/api/v1/fees/debtors/figures', {}), []);
  const families = usePages((cursor) => api.GET('/api/v1/fees/families', { params: { query: { q: search || undefined, owing, cursor } } }), [search, owing]);
  const done = () => {
    families.again();
    figures.again();
  };
  return (
    <Page title={t().fees}>
      {figures.data && <Lead of={figures.data} />}
      <Search label={t().searchFamily} onSearch={setSearch} />
      <Listed of={families} empty={search || owing ? <State kind="empty" title={search ? t().nobodyFound : t().nobodyOwes}>{''}</State> : <State kind="empty" title={t().noFamilies}>{t().noFamiliesHelp}</State>}>
        {(pages) => (
          <Sheet title={t().families} end={<Which owing={owing} onChange={setOwing} />}>
            <ul class="rows">{pages.flat().map((each) => <li key={each.id}><FamilyLine of={each} /></li>)}</ul>
          </Sheet>
        )}
      </Listed>
      {may('fees.manage') && <Make onDone={done} />}
    </Page>
  );
}

function Lead({ of }: { of: Schemas['DebtorFigures'] }) {
  const late = of.upTo30 + of.upTo60 + of.upTo90 + of.older;
  const owed = late + of.notDue;
  return <p class="lead"><b>{owed > 0 ? t().owed(money(owed, of.currency)) : t().nothingOwed}</b> {late > 0 && <a href="/fees/debtors">{t().late(money(late, of.currency))}</a>}</p>;
}

function Which({ owing, onChange }: { owing: boolean; onChange: (owing: boolean) => void }) {
  return (
    <div class="tabs">
      {[false, true].map((each) => <button key={String(each)} type="button" aria-pressed={owing === each} onClick={() => onChange(each)}>{t().which[each ? 'owing' : 'all']}</button>)}
    </div>
  );
}

/** Families for all pupils who have none yet. */
function Make({ onDone }: { onDone: () => void }) {
  const { busy, problem, run } = useCall();
  const make = () => run(async () => {
    const { families, pupils } = await answer(api.PUT('/api/v1/fees/families', {}));
    tell(t().made(families, pupils));
    onDone();
  });
  return (
    <div class="form">
      <Refusal of={problem} offline={t().noLine} />
      <p class="quiet-text">{t().noFamiliesHelp}</p>
      <div class="actions"><Button icon="people" busy={busy && t().saving} onClick={make}>{t().makeFamilies}</Button></div>
    </div>
  );
}
