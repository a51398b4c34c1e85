import { useAnswer } from '../shell/answers.ts';
import { api, type Schemas } from '../shell/api.ts';
import { w } from '../shell/desk/words.ts';
import { day, number, today } from '../shell/format.ts';
import { membership, may } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Button, Chip, Name, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { byId, useClasses, useLevels, useRooms, useShifts, useStreams, useSubjects, type SchoolClass } from '../structure/known.ts';
import { birth } from '../people/born.ts';
import { texts as peopleTexts } from '../people/texts.ts';
import './classes.css';
import { ClassTeachers } from './class-teachers.tsx';
import { t } from './texts.ts';

// Births and assignments are said with the words of people.
await peopleTexts.load();

/** A class: who is in it, who teaches it, where. */
export default function ClassPage({ params: { class: id = '' } }: { params: { class?: string } }) {
  const found = useAnswer<SchoolClass>(() => api.GET('/api/v1/classes/{class}', { params: { path: { class: id } } }), [id], `classes/${id}`);
  return (
    <Page
      title={found.data?.name ?? t().class}
      context={<span class="roster-print">{membership.value?.school?.name} · {day(today(), 'full')}</span>}
      up="/classes"
      two
      end={found.data && may('structure.manage') && <a class="button no-print" href={`/classes/${id}/edit`}>{w().edit}</a>}
    >
      <Answered of={found}>
        {(schoolClass) => (
          <>
            {may('people.read') && <Roster of={schoolClass} />}
            <div class="no-print stack">
              <Facts of={schoolClass} />
              {may('structure.manage') && <ClassTeachers schoolClass={id} />}
              {schoolClass.kind === 'class' && <Groups of={schoolClass} />}
            </div>
          </>
        )}
      </Answered>
    </Page>
  );
}

type Pupil = NonNullable<Schemas['Roster']['pupils']>[number];

function Roster({ of: { id = '', name = '', kind } }: { of: SchoolClass }) {
  const roster = useAnswer(() => api.GET('/api/v1/classes/{class}/roster', { params: { path: { class: id } } }), [id], `classes/${id}/roster`);
  const enrol = may('enrolments.manage') && <a class="button" href={`/people/enrol?class=${id}`}>{t().enrol}</a>;
  return (
    <Answered of={roster}>
      {({ pupils = [] }) =>
        pupils.length === 0 ? (
          <State kind="empty" title={t().empty} action={enrol}>{t().emptyHelp}</State>
        ) : (
          <Sheet title={t().roster(pupils.length, count(pupils, 'F'), count(pupils, 'M'))} end={<span class="no-print person-heads">{enrol}{kind === 'class' && may('secrets.reset') && <a class="button" href={`/classes/${id}/slips`}>{t().slips}</a>}<Button onClick={() => print()}>{t().print}</Button></span>} class="roster">
            <ol class="rows" aria-label={t().rosterOf(name)}>
              {pupils.map((pupil) => (
                <li key={pupil.id}>
                  <Row href={`/people/pupil/${pupil.id}`} margin={pupil.n} end={<span class="quiet-text small">{birth(pupil)}</span>}>
                    <Name family={pupil.familyName} given={pupil.givenNames} />
                  </Row>
                </li>
              ))}
            </ol>
          </Sheet>
        )
      }
    </Answered>
  );
}

const count = (pupils: Pupil[], sex: string) => pupils.filter((each) => each.sex === sex).length;

function Facts({ of }: { of: SchoolClass }) {
  const levels = byId(useLevels().data?.items);
  const streams = byId(useStreams().data?.items);
  const rooms = byId(useRooms().data?.items);
  const shifts = byId(useShifts().data?.items);
  const subjects = byId(useSubjects().data?.items);
  const facts: [string, string | undefined][] = [
    [t().level, of.levels?.map((level) => levels.get(level)?.name).filter(Boolean).join(', ')],
    [t().stream, streams.get(of.stream ?? '')?.name],
    [t().subject, subjects.get(of.subject ?? '')?.name],
    [t().roomLabel, rooms.get(of.room ?? '')?.name ?? rooms.get(of.room ?? '')?.code],
    [t().shift, shifts.get(of.shift ?? '')?.name],
    [t().capacity, of.capacity ? number(of.capacity) : undefined],
    [t().rollUnit, t().rollUnits[of.rollUnit as 'lesson']],
    [t().frozen, of.listFrozenOn ? day(of.listFrozenOn, 'full') : undefined],
  ];
  return (
    <Sheet title={t().about} end={of.overCapacity && <Chip kind="late" icon="warn">{t().over((of.pupils ?? 0) - (of.capacity ?? 0))}</Chip>}>
      <dl class="facts body">
        {facts.map(([label, value]) => value && <><dt>{label}</dt><dd>{value}</dd></>)}
      </dl>
    </Sheet>
  );
}

/** Groups of the same year and level: pupils of this class may be in them. */
function Groups({ of }: { of: SchoolClass }) {
  const groups = useClasses().data?.items.filter((each) => each.kind === 'group' && each.schoolYear === of.schoolYear && (each.levels?.length === 0 || each.levels?.some((level) => of.levels?.includes(level))));
  if (!groups?.length) return null;
  return (
    <Sheet title={t().groups}>
      <ul class="rows">
        {groups.map((each) => <li key={each.id}><Row href={`/classes/${each.id}`} margin={number(each.pupils ?? 0)}>{each.name}</Row></li>)}
      </ul>
    </Sheet>
  );
}
