import { api, type Schemas } from '../shell/api.ts';
import { usePages } from '../shell/desk/pages.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { Page } from '../shell/ui/page.tsx';
import { Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { Ask } from './ask.tsx';
import { One } from './one.tsx';
import { t } from './words.ts';

/** Pupils on the way to and from this school, and asking for another. */
export default function Transfers() {
  const all = usePages<Schemas['TransferView']>((cursor) => api.GET('/api/v1/transfers', { params: { query: { cursor } } }), [], 'transfers');
  const [bold, rest] = t().lead;
  return (
    <Page title={t().title} up="/year-end" two>
      <p class="lead wide"><b>{bold}</b>{rest}</p>
      <p class="wide quiet-text">{t().abroad}</p>
      <Sheet title={t().all}>
        <Listed of={all} empty={<State kind="empty" title={t().none}>{t().noneHelp}</State>}>
          {(pages) => <ul class="rows">{pages.flat().map((each) => <li key={each.id}><One transfer={each} done={all.again} /></li>)}</ul>}
        </Listed>
      </Sheet>
      <Ask done={all.again} />
    </Page>
  );
}
