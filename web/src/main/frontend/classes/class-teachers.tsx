import { useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { whole } from '../shell/desk/pages.ts';
import { w } from '../shell/desk/words.ts';
import { Answered } from '../shell/ui/page.tsx';
import { Button, Dialog, Refusal, Row, Sheet } from '../shell/ui/parts.tsx';
import { AssignmentForm } from '../people/assignment-form.tsx';
import { byId, useSubjects } from '../structure/known.ts';
import { t } from './texts.ts';

type Assignment = Schemas['AssignmentView'];

/** Who teaches the class, in which subject. */
export function ClassTeachers({ schoolClass }: { schoolClass: string }) {
  const [open, setOpen] = useState(false);
  const teachers = useAnswer(() => whole<Assignment>((query) => api.GET('/api/v1/teaching-assignments', { params: { query: { ...query, class: schoolClass } } })), [schoolClass], `assignments in ${schoolClass}`);
  const subjects = byId(useSubjects().data?.items);
  const staff = useStaff();
  const { problem, run } = useCall();
  const remove = (each: Assignment) => run(async () => {
    await answer(api.DELETE('/api/v1/teaching-assignments/{assignment}', { params: { path: { assignment: each.id! } } }));
    teachers.again();
  });
  return (
    <Sheet title={t().teachers} end={<Button onClick={() => setOpen(true)}>{t().addTeacher}</Button>}>
      <Refusal of={problem} offline={w().notSent} />
      <Answered of={teachers} empty={<p class="body quiet-text">{t().noTeachers}</p>}>
        {({ items }) => (
          <ul class="rows">
            {items.map((each) => {
              const person = staff.get(each.staff!);
              const name = person ? `${person.familyName?.toUpperCase()} ${person.givenNames}` : '…';
              return (
                <li key={each.id}>
                  <Row
                    under={[each.role !== 'teacher' && t().roles[each.role as 'assistant'], subjects.get(each.subject ?? '')?.name ?? t().everySubject].filter(Boolean).join(' · ')}
                    end={<Button kind="quiet" onClick={() => void remove(each)} aria-label={`${w().remove} ${name}`}>{w().remove}</Button>}
                  >
                    <a href={`/people/staff/${each.staff}`}>{name}</a>
                  </Row>
                </li>
              );
            })}
          </ul>
        )}
      </Answered>
      <Dialog title={t().addTeacher} open={open} onClose={() => setOpen(false)}>
        <AssignmentForm schoolClass={schoolClass} onClose={() => setOpen(false)} done={() => { setOpen(false); teachers.again(); }} />
      </Dialog>
    </Sheet>
  );
}

/** Assignments name their people by id only. */
function useStaff() {
  const staff = useAnswer(() => whole<Schemas['PersonRow']>((query) => api.GET('/api/v1/people', { params: { query: { ...query, kind: 'staff' } } })), [], 'staff');
  return byId(staff.data?.items);
}
