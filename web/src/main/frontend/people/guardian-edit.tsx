import { useAnswer } from '../shell/answers.ts';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useForm } from '../shell/desk/form.ts';
import { FormView } from '../shell/desk/form-view.tsx';
import { w } from '../shell/desk/words.ts';
import { back } from '../shell/router.ts';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Sheet } from '../shell/ui/parts.tsx';
import './people.css';
import { ContactFields, IdentityFields, PERSON_AT, personLabels, personOf, personValues, sayPerson } from './person-fields.tsx';

/** A person who is neither pupil nor staff. */
export default function GuardianEdit({ params: { person: id = '' } }: { params: { person?: string } }) {
  const person = useAnswer(() => api.GET('/api/v1/people/{person}', { params: { path: { person: id } } }), [id]);
  return (
    <Page title={w().edit} up={`/people/guardian/${id}`}>
      <Answered of={person}>{(data) => <EditForm person={data} />}</Answered>
    </Page>
  );
}

function EditForm({ person }: { person: Schemas['PersonView'] }) {
  const path = { params: { path: { person: person.id! } } };
  const form = useForm({
    start: personValues(person),
    version: person.version,
    at: PERSON_AT,
    save: (values, version) => answer(api.PUT('/api/v1/people/{person}', { ...path, body: personOf(values, version, person) })),
    read: async () => {
      const now = await answer(api.GET('/api/v1/people/{person}', path));
      return { values: personValues(now), version: now.version! };
    },
    done: () => {
      tell(w().saved);
      back(`/people/guardian/${person.id}`);
    },
  });
  return (
    <Sheet>
      <div class="body">
        <FormView of={form} action={w().save} busy={w().saving} labels={personLabels()} say={sayPerson}>
          <IdentityFields form={form} />
          <ContactFields form={form} />
        </FormView>
      </div>
    </Sheet>
  );
}
