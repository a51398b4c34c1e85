import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { filled, useForm } from '../shell/desk/form.ts';
import { FormView, Tick } from '../shell/desk/form-view.tsx';
import { w } from '../shell/desk/words.ts';
import { today } from '../shell/format.ts';
import { nextId } from '../shell/ids.ts';
import { tell } from '../shell/ui/page.tsx';
import { Button, Dialog, Field } from '../shell/ui/parts.tsx';
import { useYearOfNow, type SchoolClass } from '../structure/known.ts';
import { ClassSelect } from './class-select.tsx';
import { t } from './texts.ts';

interface Opening {
  open: boolean;
  pupil: string;
  onClose: () => void;
  done: () => void;
}

const AT = {
  'outside-year': 'on', 'ends-before-start': 'on', 'not-in-a-class': 'on', 'has-left': 'on', 'already-in-class': 'on', 'year-closed': 'on',
  'move-to-same-class': 'schoolClass', 'class-of-another-year': 'schoolClass', 'unknown-reference': 'schoolClass',
} as const;

/** To another class of the same year, from a day on; what was written before that day keeps its class. */
export function Move({ open, onClose, ...rest }: Opening & { from?: SchoolClass; classes: SchoolClass[] }) {
  return <Dialog title={t().moveTitle} open={open} onClose={onClose}><MoveForm open={open} onClose={onClose} {...rest} /></Dialog>;
}

function MoveForm({ pupil, from, classes, onClose, done }: Opening & { from?: SchoolClass; classes: SchoolClass[] }) {
  const [id] = useState(() => nextId());
  const form = useForm({
    start: { schoolClass: '', on: today(), reason: '' },
    at: AT,
    save: ({ schoolClass, on, reason }) =>
      answer(api.PUT('/api/v1/pupils/{pupil}/move/{enrollment}', { params: { path: { pupil, enrollment: id } }, body: { schoolClass, on, reason: filled(reason) } })),
    done: (_, { schoolClass }) => {
      tell(t().moved(classes.find((each) => each.id === schoolClass)?.name ?? ''));
      done();
    },
  });
  const targets = classes.filter((each) => each.kind === 'class' && each.schoolYear === from?.schoolYear && each.id !== from?.id);
  const chosen = targets.find((each) => each.id === form.values.schoolClass);
  return (
    <FormView of={form} action={chosen ? t().moveTo(chosen.name!) : t().move} busy={w().sending} disabled={!chosen} cancel={<Button kind="quiet" onClick={onClose}>{w().cancel}</Button>}>
      <ClassSelect label={t().newClass} classes={targets} {...form.text('schoolClass')} />
      <Field label={t().fromDay} type="date" required {...form.text('on')} />
      <Field label={t().reason} maxLength={300} {...form.text('reason')} />
    </FormView>
  );
}

/** Off every class and group from a day on; marks, fees and papers stay. */
export function Leave({ open, pupil, onClose, done }: Opening) {
  return <Dialog title={t().leaveTitle} open={open} onClose={onClose}><LeaveForm open={open} pupil={pupil} onClose={onClose} done={done} /></Dialog>;
}

function LeaveForm({ pupil, onClose, done }: Opening) {
  const form = useForm({
    start: { on: today(), reason: '' },
    at: AT,
    save: ({ on, reason }) => answer(api.PUT('/api/v1/pupils/{pupil}/leaving', { params: { path: { pupil } }, body: { on, reason: filled(reason) } })),
    done: () => {
      tell(t().leftDone);
      done();
    },
  });
  return (
    <FormView of={form} action={t().leaveAction} busy={w().sending} cancel={<Button kind="quiet" onClick={onClose}>{w().cancel}</Button>}>
      <p>{t().leaveHelp}</p>
      <Field label={t().leaveOn} type="date" hint={t().leaveOnHint} required {...form.text('on')} />
      <Field label={t().reason} maxLength={300} {...form.text('reason')} />
    </FormView>
  );
}

/** A pupil without a class: one new to the school, or one who has come back. */
export function EnrolAgain({ open, onClose, ...rest }: Opening & { classes: SchoolClass[] }) {
  return <Dialog title={t().enrolAgain} open={open} onClose={onClose}><EnrolAgainForm open={open} onClose={onClose} {...rest} /></Dialog>;
}

function EnrolAgainForm({ pupil, classes, onClose, done }: Opening & { classes: SchoolClass[] }) {
  const [id] = useState(() => nextId());
  const year = useYearOfNow();
  const form = useForm({
    start: { schoolClass: '', on: today(), repeating: false },
    at: AT,
    save: ({ schoolClass, on, repeating }) =>
      answer(api.PUT('/api/v1/enrollments/{enrollment}', { params: { path: { enrollment: id } }, body: { version: 0, pupil, schoolClass, startsOn: on, repeating } })),
    done: () => {
      tell(w().saved);
      done();
    },
  });
  return (
    <FormView of={form} action={t().enrolAgain} busy={w().sending} disabled={!form.values.schoolClass} cancel={<Button kind="quiet" onClick={onClose}>{w().cancel}</Button>}>
      <ClassSelect label={t().class} classes={classes.filter((each) => each.schoolYear === year?.id && each.kind === 'class')} {...form.text('schoolClass')} />
      <Field label={t().fromDay} type="date" required {...form.text('on')} />
      <Tick {...form.tick('repeating')}>{t().repeats}</Tick>
    </FormView>
  );
}
