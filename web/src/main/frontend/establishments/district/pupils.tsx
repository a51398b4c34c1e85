import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import { number, percent } from '../../shell/format.ts';
import type { Params } from '../../shell/router.ts';
import { Page } from '../../shell/ui/page.tsx';
import { Banner, Name, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { page } from './calls.ts';
import { t } from './texts.ts';
import type { Pupil } from './types.ts';

/** What a head lets the district see of a class. Nothing of it is kept on the device. */
export default function Pupils({ params: { district = '', school = '', access = '' } }: { params: Params }) {
  const path = `/districts/${district}/establishments/${school}/accesses/${access}/pupils`;
  const pupils = usePages<Pupil>(page(path), [path]);
  return (
    <Page title={t().classList} up={`/district-figures/${district}/schools/${school}`}>
      <Banner icon="shield">{t().seenByHead}</Banner>
      <Listed of={pupils} empty={<State kind="empty" title={t().noPupils} />}>
        {(pages) => (
          <Sheet title={t().classList}>
            <ol class="rows">
              {pages.flat().map((each, i) => (
                <li class="row" key={each.id}>
                  <span class="spine">{i + 1}</span>
                  <span class="what"><Name family={each.familyName} given={each.givenNames} /><span class="under">{about(each)}</span></span>
                  <span class="end"><b>{each.slots ? percent((each.slots - (each.missed ?? 0)) / each.slots, 1) : '—'}</b></span>
                </li>
              ))}
            </ol>
          </Sheet>
        )}
      </Listed>
    </Page>
  );
}

const about = ({ sex, age, averages }: Pupil) =>
  [sex && t().ofSex[sex], age !== undefined && t().age(age), ...averages.map(({ term, value, maximum }) => `${term}\u00a0: ${number(value, 2)} / ${number(maximum)}`)].filter(Boolean).join(' · ');
