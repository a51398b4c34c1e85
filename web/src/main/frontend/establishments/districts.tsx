import { api } from '../shell/api.ts';
import { tongue } from '../shell/locale.ts';
import { Listed } from '../shell/desk/listed.tsx';
import { usePages } from '../shell/desk/pages.ts';
import { may } from '../shell/session.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { Page } from '../shell/ui/page.tsx';
import { Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { named } from './named.ts';
import { t } from './texts.ts';

/** The districts that one may see, with the number of schools directly under each. */
export default function Districts() {
  const districts = usePages((cursor) => api.GET('/api/v1/districts', { params: { query: { cursor } } }), [], '/districts');
  const make = may('districts.manage') && <a class="button solid" href="/districts/new">{t().newDistrict}</a>;
  return (
    <Page title={t().districts}>
      <Listed of={districts} empty={<State kind="empty" title={t().noDistricts} action={make}>{t().noDistrictsHelp}</State>}>
        {(pages) => (
          <Sheet title={t().districts} end={make}>
            <ul class="rows">
              {pages.flat().map(({ id, name, kind, code, country = '', establishments }) => (
                <li key={id}>
                  <Row href={`/districts/${id}`} margin={<Icon name="globe" />} under={[kind, code, named('region', country, tongue())].filter(Boolean).join(' · ')} end={<span class="small quiet-text">{t().schoolsUnder(establishments)}</span>}>
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
