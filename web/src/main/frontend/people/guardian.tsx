import { useAnswer } from '../shell/answers.ts';
import { api } from '../shell/api.ts';
import { whole } from '../shell/desk/pages.ts';
import { w } from '../shell/desk/words.ts';
import { may } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Name, Row, Sheet } from '../shell/ui/parts.tsx';
import './people.css';
import { PersonFacts } from './person.tsx';
import { Rights, type Guardianship } from './rights.tsx';
import { t } from './texts.ts';

/** Somebody who answers for pupils: how to reach him or her, and for whom. */
export default function GuardianPage({ params: { person: id = '' } }: { params: { person?: string } }) {
  const person = useAnswer(() => api.GET('/api/v1/people/{person}', { params: { path: { person: id } } }), [id], `people/${id}`);
  const data = person.data;
  return (
    <Page
      title={data ? `${data.familyName?.toUpperCase()} ${data.givenNames ?? ''}` : t().guardian}
      context={t().guardian}
      up="/people?kind=guardian"
      two
      end={data && may('people.manage') && <a class="button" href={`/people/guardian/${id}/edit`}>{w().edit}</a>}
    >
      <Answered of={person}>
        {(found) => (
          <>
            {may('people.manage') && <Wards guardian={id} />}
            <Sheet title={t().contact}>
              <dl class="facts body"><PersonFacts person={found} /></dl>
              {!found.phone && !found.email && <p class="body quiet-text">{t().noContactKnown}</p>}
            </Sheet>
          </>
        )}
      </Answered>
    </Page>
  );
}

function Wards({ guardian }: { guardian: string }) {
  const wards = useAnswer(() => whole<Guardianship>((query) => api.GET('/api/v1/guardianships', { params: { query: { ...query, guardian } } })), [guardian], `wards ${guardian}`);
  return (
    <Sheet title={t().answersFor}>
      <Answered of={wards} empty={<p class="body quiet-text">{t().answersForNobody}</p>}>
        {({ items }) => (
          <ul class="rows">
            {items.map((each) => <li key={each.id}><Row under={<Rights of={{ ...each, phone: undefined }} />}><a href={`/people/pupil/${each.pupil}`}><Name family={each.pupilFamilyName} given={each.pupilGivenNames} /></a> <span class="quiet-text">{t().relations[each.relation as 'mother']}</span></Row></li>)}
          </ul>
        )}
      </Answered>
    </Sheet>
  );
}
