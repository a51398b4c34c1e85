import { answer, api } from '../shell/api.ts';
import { useForm } from '../shell/desk/form.ts';
import { FormView } from '../shell/desk/form-view.tsx';
import { w } from '../shell/desk/words.ts';
import { Button, Dialog, Field, Labelled } from '../shell/ui/parts.tsx';
import { tell } from '../shell/ui/page.tsx';
import { t } from './texts.ts';
import type { CourseView } from './types.ts';

interface Props {
  of: CourseView;
  open: boolean;
  onClose: () => void;
  onSaved: (view: CourseView) => void;
}

/** What a course is called and what it is about. */
export function Settings({ of, open, onClose, onSaved }: Props) {
  return <Dialog title={t().settings} open={open} onClose={onClose}><SettingsForm of={of} onClose={onClose} onSaved={onSaved} /></Dialog>;
}

function SettingsForm({ of, onClose, onSaved }: Omit<Props, 'open'>) {
  const { id, schoolClass, subject, publishedAt } = of;
  const form = useForm({
    start: { title: of.title, description: of.description ?? '' },
    version: of.version,
    save: (values, version) => answer(api.PUT('/api/v1/courses/{course}', { params: { path: { course: id } }, body: { version, schoolClass, subject, publishedAt, ...values } })),
    done: (saved) => {
      tell(t().saved);
      onSaved(saved);
      onClose();
    },
  });
  const text = form.text('description');
  return (
    <FormView of={form} action={w().save} busy={t().saving} cancel={<Button kind="quiet" onClick={onClose}>{t().cancel}</Button>}>
      <Field label={t().title} required {...form.text('title')} />
      <Labelled label={t().description} name="description" hint={t().descriptionHint} wrong={text.wrong}>
        <textarea class="input" id="description" name="description" rows={4} value={text.value} onInput={text.onInput} />
      </Labelled>
    </FormView>
  );
}
