import { useState } from 'preact/hooks';
import { answer, api, isProblem, type Problem } from '../../shell/api.ts';
import { w } from '../../shell/desk/words.ts';
import { today } from '../../shell/format.ts';
import { nextId } from '../../shell/ids.ts';
import { tell } from '../../shell/ui/page.tsx';
import { Banner, Button, Dialog, Field, Labelled, Select } from '../../shell/ui/parts.tsx';
import { after } from '../days.ts';
import { keepEntry } from './kept.ts';
import type { Known } from './known.ts';
import { t } from './texts.ts';

interface Props {
  open?: Known | 'new';
  schoolClass: string;
  className: string;
  subjects: { id: string; name: string }[];
  onClose: () => void;
  onRemoved: () => void;
}

/** A lesson is noted on the device at once, and sent when there is a line. */
export function EntryDialog(props: Props) {
  return <Dialog title={t().write} open={props.open !== undefined} onClose={props.onClose}><EntryForm {...props} /></Dialog>;
}

function EntryForm({ open, schoolClass, className, subjects, onClose, onRemoved }: Props) {
  const known = open === 'new' ? undefined : open;
  const [id] = useState(() => known?.id ?? nextId());
  const [values, setValues] = useState({ subject: known?.subject ?? subjects[0]?.id ?? '', heldOn: known?.heldOn ?? today(), done: known?.done ?? '', homework: known?.homework ?? '', homeworkDueOn: known?.homeworkDueOn ?? '' });
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const set = (name: keyof typeof values) => (event: { currentTarget: { value: string } }) => setValues((now) => ({ ...now, [name]: event.currentTarget.value }));
  const homework = values.homework.trim();
  const ready = values.done.trim() !== '' && values.subject !== '' && values.heldOn !== '';

  const keep = async (event: Event) => {
    event.preventDefault();
    if (!ready) return;
    const due = homework ? values.homeworkDueOn || after(values.heldOn, 1) : undefined;
    const name = subjects.find((each) => each.id === values.subject)?.name ?? known?.subjectName ?? '';
    await keepEntry(id, known?.version ?? 0, { schoolClass, subject: values.subject, heldOn: values.heldOn, slot: known?.slot ?? undefined, done: values.done.trim(), homework: homework || undefined, homeworkDueOn: due }, `${className}, ${name}`);
    tell(t().kept);
    onClose();
  };
  const remove = async () => {
    setBusy(t().removing);
    try {
      await answer(api.DELETE('/api/v1/class-log/{entry}', { params: { path: { entry: id } } }));
      tell(t().removed);
      onRemoved();
      onClose();
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <form class="form" onSubmit={(event) => void keep(event).catch(() => {})}>
      {!known && subjects.length > 1 && <Select label={t().subject} name="subject" value={values.subject} onChange={set('subject')}>{subjects.map(({ id: subject, name }) => <option key={subject} value={subject}>{name}</option>)}</Select>}
      <Field label={t().heldOn} name="heldOn" type="date" required max={today()} value={values.heldOn} onInput={set('heldOn')} />
      <Labelled label={t().done} name="done"><textarea class="input" id="done" name="done" rows={4} required maxLength={4000} value={values.done} onInput={set('done')} /></Labelled>
      <Labelled label={t().homework} name="homework" hint={t().homeworkHint}><textarea class="input" id="homework" name="homework" aria-describedby="homework-hint" rows={3} maxLength={2000} value={values.homework} onInput={set('homework')} /></Labelled>
      {homework && <Field label={t().dueOn} name="homeworkDueOn" type="date" required min={values.heldOn} value={values.homeworkDueOn || after(values.heldOn, 1)} onInput={set('homeworkDueOn')} />}
      {problem && <Banner kind="bad">{problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)}</Banner>}
      <div class="actions">
        <Button type="submit" kind="solid" disabled={!ready}>{t().keep}</Button>
        <Button kind="quiet" onClick={onClose}>{t().cancel}</Button>
        {known && !known.pencil && <Button kind="quiet" busy={busy} onClick={() => void remove()}>{t().remove}</Button>}
      </div>
    </form>
  );
}
