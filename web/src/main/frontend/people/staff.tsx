import { useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { whole } from '../shell/desk/pages.ts';
import { w } from '../shell/desk/words.ts';
import { day, dayBefore, today } from '../shell/format.ts';
import { may } from '../shell/session.ts';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Banner, Button, Chip, Dialog, Refusal, Row, Sheet } from '../shell/ui/parts.tsx';
import { byId, useClasses, useSubjects } from '../structure/known.ts';
import { AssignmentForm } from './assignment-form.tsx';
import { Identifiers } from './identifiers.tsx';
import './people.css';
import { PersonFacts } from './person.tsx';
import { t } from './texts.ts';

type Assignment = Schemas['AssignmentView'];

/** Somebody who works here: how to reach him or her, and what he or she teaches to whom. */
export default function StaffPage({ params: { person: id = '' } }: { params: { person?: string } }) {
  const staff = useAnswer(() => api.GET('/api/v1/staff/{person}', { params: { path: { person: id } } }), [id], `staff/${id}`);
  const identifiers = useAnswer(() => api.GET('/api/v1/people/{person}/identifiers', { params: { path: { person: id } } }).then((got) => ({ ...got, data: got.data && { items: got.data } })), [id]);
  const person = staff.data?.person;
  return (
    <Page
      title={person ? `${person.familyName?.toUpperCase()} ${person.givenNames ?? ''}` : t().kinds.staff}
      context={staff.data?.title}
      up="/people?kind=staff"
      two
      end={person && may('people.manage') && <a class="button" href={`/people/staff/${id}/edit`}>{w().edit}</a>}
    >
      <Answered of={staff}>
        {(data) => (
          <>
            {data.leftOn && <div class="wide"><Banner icon="door">{t().left(day(data.leftOn, 'full'))}</Banner></div>}
            <div class="stack">
              {may('structure.manage') && <Assignments staff={id} />}
              {identifiers.data && <Identifiers person={id} identifiers={identifiers.data.items} changed={identifiers.again} />}
            </div>
            <Sheet title={t().identity}>
              <dl class="facts body">
                <dt>{t().title}</dt><dd>{data.title ?? t().notKnown}</dd>
                {data.enteredOn && <div><dt>{t().enteredOn}</dt><dd>{day(data.enteredOn, 'full')}</dd></div>}
                <PersonFacts person={data.person!} />
              </dl>
            </Sheet>
          </>
        )}
      </Answered>
    </Page>
  );
}

function Assignments({ staff }: { staff: string }) {
  const { problem, run } = useCall();
  const [open, setOpen] = useState(false);
  const assignments = useAnswer(() => whole<Assignment>((query) => api.GET('/api/v1/teaching-assignments', { params: { query: { ...query, staff } } })), [staff], `assignments of ${staff}`);
  const classes = byId(useClasses().data?.items);
  const subjects = byId(useSubjects().data?.items);
  const remove = (each: Assignment) => run(async () => {
    await answer(api.DELETE('/api/v1/teaching-assignments/{assignment}', { params: { path: { assignment: each.id! } } }));
    tell(t().assignmentRemoved);
    assignments.again();
  });
  return (
    <Sheet title={t().teaches} end={<Button onClick={() => setOpen(true)}>{t().assign}</Button>}>
      <Refusal of={problem} offline={w().notSent} />
      <Answered of={assignments} empty={<p class="body quiet-text">{t().teachesNothing}</p>}>
        {({ items }) => (
          <ul class="rows">
            {items.map((each) => (
              <li key={each.id}>
                <Row
                  under={[each.weeklyMinutes && t().perWeek(each.weeklyMinutes), each.endsOn && t().until(day(dayBefore(each.endsOn), 'short'))].filter(Boolean).join(' · ')}
                  end={<Button kind="quiet" onClick={() => void remove(each)} aria-label={t().removeAssignment(classes.get(each.schoolClass!)?.name ?? '')}>{w().remove}</Button>}
                >
                  <a href={`/classes/${each.schoolClass}`}>{classes.get(each.schoolClass!)?.name ?? '…'}</a> {subjects.get(each.subject ?? '')?.name}{' '}
                  {each.role !== 'teacher' && <Chip kind="act">{t().assignmentRoles[each.role as 'teacher']}</Chip>} {each.endsOn && each.endsOn <= today() && <Chip>{t().ended}</Chip>}
                </Row>
              </li>
            ))}
          </ul>
        )}
      </Answered>
      <Dialog title={t().assign} open={open} onClose={() => setOpen(false)}>
        <AssignmentForm staff={staff} onClose={() => setOpen(false)} done={() => { setOpen(false); assignments.again(); }} />
      </Dialog>
    </Sheet>
  );
}
