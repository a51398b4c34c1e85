import { useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api } from '../shell/api.ts';
import { filled, useForm } from '../shell/desk/form.ts';
import { FormView } from '../shell/desk/form-view.tsx';
import { w } from '../shell/desk/words.ts';
import { back } from '../shell/router.ts';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Field, Sheet } from '../shell/ui/parts.tsx';
import './people.css';
import { ContactFields, IdentityFields, MoreFields, PERSON_AT, personLabels, personOf, personValues, sayPerson } from './person-fields.tsx';
import type { Pupil } from './pupil.tsx';
import { t } from './texts.ts';

/** A pupil's file, person and all. */
export default function PupilEdit({ params: { person: id = '' } }: { params: { person?: string } }) {
  const pupil = useAnswer(() => api.GET('/api/v1/pupils/{pupil}', { params: { path: { pupil: id } } }), [id]);
  return (
    <Page title={t().editPupil} up={`/people/pupil/${id}`}>
      <Answered of={pupil}>{(data) => <EditForm pupil={data} />}</Answered>
    </Page>
  );
}

const start = (pupil: Pupil) => ({ ...personValues(pupil.person), admissionNumber: pupil.admissionNumber ?? '', enteredOn: pupil.enteredOn ?? '' });

function EditForm({ pupil }: { pupil: Pupil }) {
  const id = pupil.person!.id!;
  const path = { params: { path: { pupil: id } } };
  const [person, setPerson] = useState(pupil.person!);
  const form = useForm({
    start: start(pupil),
    version: pupil.version,
    at: { ...PERSON_AT, conflict: 'admissionNumber', 'ends-before-start': 'enteredOn' } as const,
    save: ({ admissionNumber, enteredOn, ...rest }, version) =>
      answer(api.PUT('/api/v1/pupils/{pupil}', { ...path, body: { version, person: personOf(rest, person.version ?? 0, person), admissionNumber: filled(admissionNumber), enteredOn: filled(enteredOn), confirmHomonym: true } })),
    read: async () => {
      const now = await answer(api.GET('/api/v1/pupils/{pupil}', path));
      setPerson(now.person!);
      return { values: start(now), version: now.version! };
    },
    done: () => {
      tell(w().saved);
      back(`/people/pupil/${id}`);
    },
  });
  return (
    <Sheet>
      <div class="body">
        <FormView of={form} action={w().save} busy={w().saving} labels={{ ...personLabels(), admissionNumber: t().admissionNumber, enteredOn: t().enteredOn }} say={sayPerson}>
          <IdentityFields form={form as never} />
          <div class="side">
            <Field label={t().admissionNumber} maxLength={40} {...form.text('admissionNumber')} />
            <Field label={t().enteredOn} type="date" {...form.text('enteredOn')} />
          </div>
          <MoreFields form={form as never} />
          <ContactFields form={form as never} />
        </FormView>
      </div>
    </Sheet>
  );
}
