import { useState } from 'preact/hooks';
import { api } from '../shell/api.ts';
import { day } from '../shell/format.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import { Page } from '../shell/ui/page.tsx';
import { Row, Sheet } from '../shell/ui/parts.tsx';
import { tongue } from '../shell/locale.ts';
import { State } from '../shell/ui/state.tsx';
import { named } from './named.ts';
import { Search } from './search.tsx';
import { StateChip } from './state-chip.tsx';
import { t } from './texts.ts';

const FILTERS = ['recent', 'all', 'open', 'suspended', 'closed'] as const;
type Filter = (typeof FILTERS)[number];

/** All schools of the installation, the last to sign up first. */
export default function Establishments() {
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('recent');
  const state = filter === 'recent' || filter === 'all' ? undefined : filter;
  const query = { q: search || undefined, state, sort: filter === 'recent' ? 'recent' : undefined };
  const schools = usePages((cursor) => api.GET('/api/v1/establishments', { params: { query: { ...query, cursor } } }), [search, filter]);
  return (
    <Page title={t().establishments}>
      <Search label={t().searchSchool} onSearch={setSearch} />
      <div class="tabs" role="group" aria-label={t().filter}>
        {FILTERS.map((each) => <button type="button" key={each} aria-pressed={filter === each} onClick={() => setFilter(each)}>{t().filters[each]}</button>)}
      </div>
      <Listed of={schools} empty={<State kind="empty" title={search ? t().noneFound(search) : t().noneHere}>{search && t().noneFoundHelp}</State>}>
        {(pages) => (
          <Sheet>
            <ul class="rows">
              {pages.flat().map(({ id, name, code, country = '', state: now, createdAt }, i) => (
                <li key={id}>
                  <Row href={`/establishments/${id}`} margin={i + 1} under={`${code} · ${named('region', country, tongue())} · ${t().since(day((createdAt ?? '').slice(0, 10), 'short'))}`} end={<StateChip state={now} />}>
                    <b>{name}</b>
                  </Row>
                </li>
              ))}
            </ul>
          </Sheet>
        )}
      </Listed>
    </Page>
  );
}
