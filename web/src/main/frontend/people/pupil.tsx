import { useAnswer } from '../shell/answers.ts';
import { api, type Schemas } from '../shell/api.ts';
import { day } from '../shell/format.ts';
import { may } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Banner, Sheet } from '../shell/ui/parts.tsx';
import { born } from './born.ts';
import { Identifiers } from './identifiers.tsx';
import './people.css';
import { PersonFacts } from './person.tsx';
import { PupilAttendance } from './pupil-attendance.tsx';
import { PupilClasses } from './pupil-classes.tsx';
import { PupilGuardians } from './pupil-guardians.tsx';
import { t } from './texts.ts';

export type Pupil = Schemas['PupilView'];

/** The file of a pupil: who it is, where, who answers for it, what was missed. */
export default function PupilPage({ params: { person: id = '' } }: { params: { person?: string } }) {
  const pupil = useAnswer(() => api.GET('/api/v1/pupils/{pupil}', { params: { path: { pupil: id } } }), [id], `pupils/${id}`);
  const person = pupil.data?.person;
  return (
    <Page
      title={person ? `${person.familyName?.toUpperCase()} ${person.givenNames ?? ''}` : t().pupil}
      context={person && born(person)}
      up="/people"
      two
      end={
        person && (
          <span class="person-heads">
            {may('report-cards.read') && <a class="button" href={`/people/pupil/${id}/certificates`}>{t().certificates}</a>}
            {may('archive.read') && <a class="button" href={`/archive?pupil=${id}`}>{t().archived}</a>}
            {may('people.manage') && <a class="button" href={`/people/pupil/${id}/edit`}>{t().editPupil}</a>}
          </span>
        )
      }
    >
      <Answered of={pupil}>
        {(data) => (
          <>
            {data.leftOn && <div class="wide"><Banner icon="door">{t().left(day(data.leftOn, 'full'))} {data.leftReason}</Banner></div>}
            <div class="stack">
              {may('enrolments.manage') && <PupilClasses pupil={data} changed={pupil.again} />}
              <PupilGuardians pupil={data} changed={pupil.again} />
              <Identifiers person={id} identifiers={data.identifiers ?? []} changed={pupil.again} />
            </div>
            <div class="stack">
              <Identity pupil={data} />
              {may('rolls.read') && <PupilAttendance pupil={id} />}
            </div>
          </>
        )}
      </Answered>
    </Page>
  );
}

function Identity({ pupil }: { pupil: Pupil }) {
  const person = pupil.person!;
  return (
    <Sheet title={t().identity}>
      <dl class="facts body">
        <dt>{t().admissionNumber}</dt>
        <dd>{pupil.admissionNumber ?? t().notKnown}</dd>
        <dt>{t().enteredOn}</dt>
        <dd>{pupil.enteredOn ? day(pupil.enteredOn, 'full') : t().notKnown}</dd>
        <PersonFacts person={person} />
      </dl>
    </Sheet>
  );
}
