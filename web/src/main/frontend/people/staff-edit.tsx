import { useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api, type Schemas } from '../shell/api.ts';
import { filled, useForm } from '../shell/desk/form.ts';
import { FormView } from '../shell/desk/form-view.tsx';
import { w } from '../shell/desk/words.ts';
import { nextId } from '../shell/ids.ts';
import { back, go } from '../shell/router.ts';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Field, Sheet } from '../shell/ui/parts.tsx';
import './people.css';
import { ContactFields, IdentityFields, PERSON_AT, personLabels, personOf, personValues, sayPerson } from './person-fields.tsx';
import { t } from './texts.ts';

type Staff = Schemas['StaffView'];

/** Takes somebody on, or changes the file. */
export default function StaffEdit({ params: { person } }: { params: { person?: string } }) {
  return (
    <Page title={person ? w().edit : t().newStaff} up={person ? `/people/staff/${person}` : '/people?kind=staff'}>
      {person ? <Known id={person} /> : <StaffForm />}
    </Page>
  );
}

function Known({ id }: { id: string }) {
  const staff = useAnswer(() => api.GET('/api/v1/staff/{person}', { params: { path: { person: id } } }), [id]);
  return <Answered of={staff}>{(data) => <StaffForm staff={data} />}</Answered>;
}

const start = (staff?: Staff) => ({ ...personValues(staff?.person), title: staff?.title ?? '', enteredOn: staff?.enteredOn ?? '', leftOn: staff?.leftOn ?? '' });

function StaffForm({ staff }: { staff?: Staff }) {
  const [id] = useState(() => staff?.person?.id ?? nextId());
  const [person, setPerson] = useState(staff?.person);
  const path = { params: { path: { person: id } } };
  const form = useForm({
    start: start(staff),
    version: staff?.version,
    at: { ...PERSON_AT, 'ends-before-start': 'leftOn' } as const,
    save: ({ title, enteredOn, leftOn, ...rest }, version) =>
      answer(api.PUT('/api/v1/staff/{person}', { ...path, body: { version, person: personOf(rest, person?.version ?? 0, person), title: filled(title), enteredOn: filled(enteredOn), leftOn: filled(leftOn) } })),
    read: async () => {
      const now = await answer(api.GET('/api/v1/staff/{person}', path));
      setPerson(now.person);
      return { values: start(now), version: now.version! };
    },
    done: () => {
      tell(w().saved);
      if (staff) back(`/people/staff/${id}`);
      else go(`/people/staff/${id}`, true);
    },
  });
  return (
    <Sheet>
      <div class="body">
        <FormView of={form} action={staff ? w().save : t().newStaffAction} busy={w().saving} labels={{ ...personLabels(), title: t().title, enteredOn: t().enteredOn, leftOn: t().leftOn }} say={sayPerson}>
          <IdentityFields form={form as never} />
          <Field label={t().title} hint={t().titleHint} maxLength={80} {...form.text('title')} />
          <ContactFields form={form as never} />
          <div class="side">
            <Field label={t().enteredOn} type="date" {...form.text('enteredOn')} />
            {staff && <Field label={t().leftOn} hint={t().leaveOnHint} type="date" {...form.text('leftOn')} />}
          </div>
        </FormView>
      </div>
    </Sheet>
  );
}
