import { useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { answer, api, isProblem } from '../../shell/api.ts';
import { useForm } from '../../shell/desk/form.ts';
import { FormView } from '../../shell/desk/form-view.tsx';
import { whole } from '../../shell/desk/pages.ts';
import { nextId } from '../../shell/ids.ts';
import { Answered, Page, tell } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Button, Dialog, Labelled, Row, Select, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { t } from './texts.ts';
import type { Phrase } from './types.ts';

interface Subject {
  id: string;
  name: string;
}

/** The sentences that the school's teachers may choose from. */
export default function PhrasesScreen() {
  const asked = useAnswer(() => whole<Phrase>((query) => api.GET('/api/v1/phrases', { params: { query } })), [], 'phrases');
  const subjects = useAnswer(() => whole<Subject>((query) => api.GET('/api/v1/subjects', { params: { query } })), [], 'subjects');
  const [open, setOpen] = useState<Phrase>();
  const done = (said: string) => {
    setOpen(undefined);
    tell(said);
    asked.again();
  };
  const named = (id?: string) => (id ? (subjects.data?.items.find((each) => each.id === id)?.name ?? '') : t().everySubject);
  const begin = () => setOpen({ id: nextId(), text: '', position: asked.data?.items.length ?? 0, version: 0 });
  return (
    <Page title={t().phrases} up="/councils">
      <p class="lead">{t().phraseHelp}</p>
      <Button icon="plus" onClick={begin}>{t().addPhrase}</Button>
      <Sheet>
        <Answered of={asked} empty={<State kind="empty" title={t().noPhraseYet}>{t().noPhraseYetHelp}</State>}>
          {({ items }) => <ul class="rows">{items.map((each) => <li key={each.id}><Row margin={<Icon name="pencil" />} under={named(each.subject)} onClick={() => setOpen(each)}>{each.text}</Row></li>)}</ul>}
        </Answered>
      </Sheet>
      <Dialog title={open?.version ? t().edit : t().addPhrase} open={open !== undefined} onClose={() => setOpen(undefined)}>
        {open && <PhraseForm key={open.id} phrase={open} subjects={subjects.data?.items ?? []} onClose={() => setOpen(undefined)} done={done} />}
      </Dialog>
    </Page>
  );
}

function PhraseForm({ phrase, subjects, onClose, done }: { phrase: Phrase; subjects: Subject[]; onClose: () => void; done: (said: string) => void }) {
  const form = useForm({
    start: { text: phrase.text, subject: phrase.subject ?? '' },
    version: phrase.version,
    save: ({ text, subject }, version) => answer(api.PUT('/api/v1/phrases/{phrase}', { params: { path: { phrase: phrase.id } }, body: { version, subject: subject || undefined, text, position: phrase.position } })),
    done: () => done(t().phraseSaved),
  });
  const remove = async () => {
    try {
      await answer(api.DELETE('/api/v1/phrases/{phrase}', { params: { path: { phrase: phrase.id } } }));
      done(t().phraseRemoved);
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      tell(thrown.detail ?? thrown.title);
    }
  };
  const { wrong, ...text } = form.text('text');
  return (
    <FormView of={form} action={t().save} busy={t().saving} cancel={<>{phrase.version > 0 && <Button kind="danger" onClick={() => void remove()}>{t().remove}</Button>}<Button kind="quiet" onClick={onClose}>{t().cancel}</Button></>}>
      <Labelled label={t().phraseText} name="text" wrong={wrong} hint={t().longest(form.values.text.length, 300)}>
        <textarea id="text" class="input" rows={3} maxLength={300} {...text} />
      </Labelled>
      <Select label={t().phraseSubject} disabled={phrase.version > 0} {...form.text('subject')}>
        <option value="">{t().everySubject}</option>
        {subjects.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </Select>
    </FormView>
  );
}
