import { useState } from 'preact/hooks';
import { api, type Schemas } from '../shell/api.ts';
import { phone } from '../shell/desk/phone.ts';
import { day, today } from '../shell/format.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import { may, membership } from '../shell/session.ts';
import { Page } from '../shell/ui/page.tsx';
import { Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { Search } from './search.tsx';
import { StateChip } from './state-chip.tsx';
import { t } from './texts.ts';

type School = Schemas['EstablishmentView'];

/** The schools of the district and of all districts below it; those that are not open come first. */
export default function Schools() {
  const district = membership.value!.district!;
  const [search, setSearch] = useState('');
  const query = { q: search || undefined } as { cursor?: string };
  const schools = usePages(
    (cursor) => api.GET('/api/v1/districts/{id}/establishments', { params: { path: { id: district.id! }, query: { ...query, cursor } } }),
    [district.id, search],
    search ? undefined : `/districts/${district.id}/establishments`,
  );
  const opens = may('schools.manage') && <a class="button" href="/schools/new">{t().openSchool}</a>;
  return (
    <Page title={t().schools} context={`${district.name} · ${day(today())}`} end={opens}>
      <Search label={t().searchSchool} onSearch={setSearch} />
      <Listed of={schools} empty={<None search={search} />}>
        {(pages) => (
          <>
            {!search && <p class="lead">{t().summary(schools.count, pages.flat().filter(closed).length, schools.open)}</p>}
            <Sheet>
              <ul class="rows">
                {[...pages.flat().filter(closed), ...pages.flat().filter((each) => !closed(each))].map((each, i) => <li key={each.id}><SchoolRow of={each} number={i + 1} /></li>)}
              </ul>
            </Sheet>
            <p class="small quiet-text">{t().notYetShown}</p>
          </>
        )}
      </Listed>
      <p><a class="button" href={`/districts/${district.id}`}>{t().aboutDistrict}</a></p>
    </Page>
  );
}

const closed = ({ state }: School) => state !== 'open';

/** Whom to call is what a district needs of a school that is silent. */
function SchoolRow({ of: { id, district, name, code, state, contactName, contactPhone, contactEmail }, number }: { of: School; number: number }) {
  return (
    <div class="row">
      <span class="spine">{number}</span>
      <span class="what">
        <a href={`/district-figures/${district}/schools/${id}`}><b>{name}</b></a>
        <span class="under">
          {[code, contactName].filter(Boolean).join(' · ')}
          {contactPhone ? <> · <a href={`tel:${contactPhone}`}>{phone(contactPhone)}</a></> : contactEmail && <> · <a href={`mailto:${contactEmail}`}>{contactEmail}</a></>}
        </span>
      </span>
      <span class="end"><StateChip state={state} /></span>
    </div>
  );
}

function None({ search }: { search: string }) {
  return <State kind="empty" title={search ? t().noneFound(search) : t().noSchools}>{search ? t().noneFoundHelp : t().noSchoolsHelp}</State>;
}

