import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { useForm } from '../shell/desk/form.ts';
import { FormView } from '../shell/desk/form-view.tsx';
import { w } from '../shell/desk/words.ts';
import { nextId } from '../shell/ids.ts';
import { tell } from '../shell/ui/page.tsx';
import { Button, Choices, Field, Select } from '../shell/ui/parts.tsx';
import { useClasses, useSubjects, useYearOfNow } from '../structure/known.ts';
import { ClassSelect } from './class-select.tsx';
import { PersonPicker, type Picked } from './picker.tsx';
import { t } from './texts.ts';

const AT = { 'ends-before-start': 'weeklyMinutes', conflict: 'subject', 'year-closed': 'schoolClass', 'assignment-is-fixed': 'schoolClass', 'unknown-reference': 'staff' } as const;

/** Gives a class a teacher: from the teacher's page, or from the class's. */
export function AssignmentForm({ staff, schoolClass, onClose, done }: { staff?: string; schoolClass?: string; onClose: () => void; done: () => void }) {
  const [id] = useState(() => nextId());
  const [picked, setPicked] = useState<Picked>();
  const classes = useClasses();
  const subjects = useSubjects();
  const year = useYearOfNow();
  const form = useForm({
    start: { staff: staff ?? '', schoolClass: schoolClass ?? '', subject: '', role: 'teacher', weeklyMinutes: '' },
    at: AT,
    save: (values) =>
      answer(api.PUT('/api/v1/teaching-assignments/{assignment}', {
        params: { path: { assignment: id } },
        body: { version: 0, staff: values.staff, schoolClass: values.schoolClass, subject: values.subject || undefined, role: values.role, weeklyMinutes: values.weeklyMinutes ? Number(values.weeklyMinutes) : undefined },
      })),
    done: () => {
      tell(w().saved);
      done();
    },
  });
  const ready = form.values.staff && form.values.schoolClass;
  return (
    <FormView of={form} action={t().assign} busy={w().saving} disabled={!ready} cancel={<Button kind="quiet" onClick={onClose}>{w().cancel}</Button>}>
      {!staff && <PersonPicker label={t().teacher} kind="staff" picked={picked} wrong={form.wrong('staff')} onPick={(person) => { setPicked(person); form.set({ staff: person?.id ?? '' }); }} />}
      {!schoolClass && <ClassSelect label={t().classOrGroup} classes={(classes.data?.items ?? []).filter((each) => each.schoolYear === year?.id)} {...form.text('schoolClass')} />}
      <Select label={t().subject} {...(form.text('subject') as object)} name="subject">
        <option value="">{t().noSubject}</option>
        {subjects.data?.items.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
      </Select>
      <Choices legend={t().asWhat} name="role" value={form.values.role} options={Object.entries(t().assignmentRoles) as [string, string][]} onChange={(role) => form.set({ role })} />
      <Field label={t().weeklyMinutes} type="number" min={1} max={10080} inputMode="numeric" {...form.text('weeklyMinutes')} />
    </FormView>
  );
}
