import { useState } from 'preact/hooks';
import { answer, api } from '../shell/api.ts';
import { useCall } from '../shell/call.ts';
import { useForm } from '../shell/desk/form.ts';
import { FormView, Tick } from '../shell/desk/form-view.tsx';
import { w } from '../shell/desk/words.ts';
import { day, today } from '../shell/format.ts';
import { nextId } from '../shell/ids.ts';
import { tell } from '../shell/ui/page.tsx';
import { Button, Choices, Dialog, Field, Refusal, Select } from '../shell/ui/parts.tsx';
import { labelOf, t } from './texts.ts';
import type { Assessment, GradebookView } from './types.ts';

interface DialogProps {
  view: GradebookView;
  assessment?: Assessment | 'new';
  onClose: () => void;
  onSaved: () => void;
}

/** A short form: what was or will be marked. */
export function AssessmentDialog({ view, assessment, onClose, onSaved }: DialogProps) {
  const known = assessment === 'new' ? undefined : assessment;
  const done = (said: string) => () => {
    tell(said);
    onSaved();
    onClose();
  };
  return (
    <Dialog title={known ? t().editAssessment : t().newAssessment} open={assessment !== undefined} onClose={onClose}>
      <AssessmentForm view={view} known={known} onClose={onClose} saved={done(known ? w().saved : t().announced)} />
      {known && <Cancel id={known.id} done={done(t().cancelled)} />}
    </Dialog>
  );
}

const AT = { 'held-outside-period': 'heldOn', 'category-unknown': 'category', 'component-needed': 'component', 'component-unknown': 'component', 'maximum-below-marks': 'maximum', 'assessment-is-fixed': 'title', 'assessment-cancelled': 'title' } as const;

const startOf = ({ entry, categories, components, assessments }: GradebookView, known?: Assessment) => ({
  title: known?.title ?? '',
  heldOn: known?.heldOn ?? today(),
  category: known?.category ?? assessments.at(-1)?.category ?? categories[0]?.code ?? '',
  component: known?.component ?? components[0]?.code ?? '',
  maximum: String(known?.maximum ?? entry.maximum),
  weight: String(known?.weight ?? 1),
  bonus: known?.bonus ?? false,
  visible: Boolean(known?.visibleFrom ?? !known),
});

const numeric = (text: string) => (text.trim() === '' ? undefined : Number(text.trim().replace(',', '.')));

function AssessmentForm({ view, known, onClose, saved }: { view: GradebookView; known?: Assessment; onClose: () => void; saved: () => void }) {
  const [id] = useState(() => known?.id ?? nextId());
  const { schoolClass, subject, period, categories, components } = view;
  const form = useForm({
    start: startOf(view, known),
    version: known?.version,
    at: AT,
    save: ({ title, heldOn, category, component, maximum, weight, bonus, visible }, version) => {
      const visibleFrom = visible ? (known?.visibleFrom ?? new Date().toISOString()) : undefined;
      const body = { version, schoolClass, subject, period, category, component: component || undefined, title, heldOn, maximum: numeric(maximum)!, weight: numeric(weight), bonus, visibleFrom, position: known?.position ?? view.assessments.length };
      return answer(api.PUT('/api/v1/assessments/{assessment}', { params: { path: { assessment: id } }, body }));
    },
    done: saved,
  });
  const options = categories.map(({ code, label }): [string, string] => [code, labelOf(label)]);
  return (
    <FormView of={form} action={known ? w().save : t().announce} busy={t().announcing} cancel={<Button kind="quiet" onClick={onClose}>{t().cancel}</Button>}>
      <Field label={t().assessmentTitle} hint={t().titleHint} required {...form.text('title')} />
      {options.length > 7 ? (
        <Select label={t().category} name="category" wrong={form.wrong('category')} value={form.values.category} onChange={(event) => form.set({ category: event.currentTarget.value })}>
          {options.map(([code, label]) => <option key={code} value={code}>{label}</option>)}
        </Select>
      ) : <Choices legend={t().category} name="category" value={form.values.category} options={options} onChange={(category) => form.set({ category })} />}
      {components.length > 0 && <Choices legend={t().component} name="component" value={form.values.component} options={components.map(({ code, name }): [string, string] => [code, name])} onChange={(component) => form.set({ component })} />}
      <div class="side">
        <Field label={t().heldOn} type="date" required {...form.text('heldOn')} />
        <Field label={t().maximum} inputMode="decimal" required {...form.text('maximum')} />
        <Field label={t().weightLabel} hint={t().weightHint} inputMode="decimal" {...form.text('weight')} />
      </div>
      <div>
        <Tick {...form.tick('visible')}>{known?.visibleFrom ? t().visibleFrom(day(known.visibleFrom.slice(0, 10), 'full')) : t().visible}</Tick>
        <Tick {...form.tick('bonus')}>{t().bonus}</Tick>
      </div>
    </FormView>
  );
}

/** Asked twice: the marks stay at the school, but count nowhere. */
function Cancel({ id, done }: { id: string; done: () => void }) {
  const [sure, setSure] = useState(false);
  const { problem, run } = useCall();
  const cancel = () => run(async () => {
    await answer(api.DELETE('/api/v1/assessments/{assessment}', { params: { path: { assessment: id } } }));
    done();
  });
  if (!sure) return <p><Button kind="quiet" onClick={() => setSure(true)}>{t().cancelAssessment}</Button></p>;
  return (
    <div class="form">
      <Refusal of={problem} offline={w().notSent} />
      <p>{t().cancelSure}</p>
      <div class="actions"><Button kind="danger" onClick={() => void cancel()}>{t().cancelDo}</Button><Button kind="quiet" onClick={() => setSure(false)}>{t().cancel}</Button></div>
    </div>
  );
}
