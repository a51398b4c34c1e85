import { useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { answer, api } from '../../shell/api.ts';
import { useForm } from '../../shell/desk/form.ts';
import { FormView, Tick } from '../../shell/desk/form-view.tsx';
import { w } from '../../shell/desk/words.ts';
import { nextId } from '../../shell/ids.ts';
import { go, query } from '../../shell/router.ts';
import { Answered, Page, tell } from '../../shell/ui/page.tsx';
import { Field, Labelled, Select, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { CriteriaField, sumOf } from './criteria.tsx';
import { Enclosed, LessonField } from './enclosures.tsx';
import { GroupsField } from './groups.tsx';
import './marking.css';
import { Remove } from './remove.tsx';
import { exact, field, instant, numeric } from './said.ts';
import { t } from './texts.ts';
import type { Assignment, Criterion, Group, Handed, Pupil } from './types.ts';

/** A new assignment, or one that is changed. */
export default function Editor({ params: { assignment } }: { params: { assignment?: string } }) {
  return assignment ? <Known id={assignment} /> : <Page title={t().newAssignment} up="/assignments"><Places /></Page>;
}

function Known({ id }: { id: string }) {
  const asked = useAnswer(() => api.GET('/api/v1/assignments/{task}', { params: { path: { task: id } } }), [id]);
  return (
    <Page title={t().editAssignment} context={asked.data && `${asked.data.assignment.className} · ${asked.data.assignment.subjectName}`} up={`/assignments/${id}`}>
      <Answered of={asked}>{({ assignment, pupils }) => (
        <>
          <Places known={assignment} pupils={pupils} />
          <Remove id={id} />
        </>
      )}</Answered>
    </Page>
  );
}

interface Place {
  key: string;
  label: string;
}

/** Where the caller may set assignments: the gradebooks that he or she writes in. */
function Places({ known, pupils = [] }: { known?: Assignment; pupils?: Pupil[] }) {
  const asked = useAnswer(() => api.GET('/api/v1/gradebooks', {}), [], 'gradebooks ');
  if (!asked.data && asked.problem?.type.endsWith('grades.no-period')) return <State kind="empty" title={t().noClasses}>{t().noClassesHelp}</State>;
  return (
    <Answered of={asked}>
      {({ classes, period }) => {
        const places = classes.flatMap(({ id, name, subjects }) => subjects.filter(({ enters }) => enters).map((subject): Place => ({ key: `${id} ${subject.id}`, label: `${name} · ${subject.name}` })));
        return places.length === 0 ? <State kind="empty" title={t().noClasses}>{t().noClassesHelp}</State> : <Form known={known} pupils={pupils} places={places} period={period} />;
      }}
    </Answered>
  );
}

/** The one that the address names, or the only one. */
const startPlace = (places: Place[]) => places.find(({ key }) => key === query('place'))?.key ?? (places.length === 1 ? places[0]!.key : '');

const startOf = (known: Assignment | undefined, places: Place[]) => ({
  place: known ? `${known.schoolClass} ${known.subject}` : startPlace(places),
  title: known?.title ?? '',
  instructions: known?.instructions ?? '',
  dueAt: field(known?.dueAt),
  acceptedUntil: field(known?.acceptedUntil),
  latePercent: String(known?.latePercent ?? 0),
  text: known?.text ?? true,
  files: known?.files ?? true,
  paper: known?.paper ?? false,
  resubmissions: String(known?.resubmissions ?? 0),
  maximum: String(known?.maximum ?? 20),
  rubric: (known?.rubric ?? []) as Criterion[],
  groups: (known?.groups ?? []) as Group[],
  assessment: known?.assessment ?? '',
  visible: Boolean(known?.visibleFrom ?? !known),
  lesson: known?.lesson?.id ?? query('lesson') ?? '',
  attachments: (known?.attachments ?? []) as Handed[],
});

const AT = { 'accepted-before-due': 'acceptedUntil', 'rubric-sum': 'maximum', 'lesson-elsewhere': 'lesson', 'file-unknown': 'attachments' } as const;

function Form({ known, pupils, places, period }: { known?: Assignment; pupils: Pupil[]; places: Place[]; period: string }) {
  const [id] = useState(() => known?.id ?? nextId());
  const form = useForm({
    start: startOf(known, places),
    version: known?.version,
    at: AT,
    save: ({ place, dueAt, acceptedUntil, latePercent, resubmissions, maximum, rubric, assessment, visible, lesson, attachments, ...rest }, version) => {
      const [schoolClass = '', subject = ''] = place.split(' ');
      const body = { ...rest, version, schoolClass, subject, dueAt: instant(dueAt)!, acceptedUntil: instant(acceptedUntil), latePercent: numeric(latePercent) ?? 0, resubmissions: numeric(resubmissions) ?? 0, maximum: rubric.length > 0 ? sumOf(rubric) : numeric(maximum)!, rubric, assessment: assessment || undefined, lesson: lesson || undefined, attachments: attachments.map(({ id: file }) => file), visibleFrom: visible ? (known?.visibleFrom ?? new Date().toISOString()) : undefined };
      return answer(api.PUT('/api/v1/assignments/{task}', { params: { path: { task: id } }, body }));
    },
    done: () => {
      tell(known ? w().saved : t().given);
      go(`/assignments/${id}`, true);
    },
  });
  const { values, set } = form;
  return (
    <Sheet>
      <div class="body">
        <FormView of={form} action={known ? w().save : t().give} busy={w().saving} disabled={values.place === '' || values.dueAt === ''}>
          <Select label={t().where} name="place" required disabled={Boolean(known)} value={values.place} onChange={(event) => set({ place: event.currentTarget.value, assessment: '', lesson: '' })}>
            <option value="">{t().choose}</option>
            {places.map(({ key, label }) => <option key={key} value={key}>{label}</option>)}
          </Select>
          <Field label={t().name} hint={t().nameHint} required {...form.text('title')} />
          <Labelled label={t().instructions} name="instructions" wrong={form.wrong('instructions')}>
            <textarea id="instructions" name="instructions" class="input" rows={5} maxLength={10_000} value={values.instructions} onInput={(event) => set({ instructions: event.currentTarget.value })} />
          </Labelled>
          <Enclosed files={values.attachments} wrong={form.wrong('attachments')} onChange={(attachments) => set({ attachments })} />
          {values.place !== '' && <LessonField place={values.place} value={values.lesson} wrong={form.wrong('lesson')} onChange={(lesson) => set({ lesson })} />}
          <div class="side">
            <Moment label={t().dueAt} name="dueAt" value={values.dueAt} wrong={form.wrong('dueAt')} onChange={(dueAt) => set({ dueAt })} />
            <Moment label={t().acceptedUntil} hint={t().acceptedHint} name="acceptedUntil" value={values.acceptedUntil} wrong={form.wrong('acceptedUntil')} onChange={(acceptedUntil) => set({ acceptedUntil })} />
          </div>
          {values.acceptedUntil !== '' && <Field label={t().latePercent} inputMode="decimal" {...form.text('latePercent')} />}
          <fieldset class="choices">
            <legend>{t().howHandedIn}</legend>
            <Tick {...form.tick('text')}>{t().takesText}</Tick>
            <Tick {...form.tick('files')}>{t().takesFiles}</Tick>
            <Tick {...form.tick('paper')}>{t().takesPaper}</Tick>
          </fieldset>
          <CriteriaField rubric={values.rubric} onChange={(rubric) => set({ rubric })} />
          <div class="side">
            {values.rubric.length > 0 ? <p>{t().fromRubric(exact(sumOf(values.rubric)))}</p> : <Field label={t().maximum} inputMode="decimal" {...form.text('maximum')} />}
            <Field label={t().resubmissions} inputMode="numeric" {...form.text('resubmissions')} />
          </div>
          {values.place !== '' && <Gradebook place={values.place} period={period} value={values.assessment} onChange={(assessment) => set({ assessment })} />}
          {pupils.length > 0 && <GroupsField pupils={pupils} groups={values.groups} onChange={(groups) => set({ groups })} />}
          <Tick {...form.tick('visible')}>{t().publish}</Tick>
        </FormView>
      </div>
    </Sheet>
  );
}

function Moment({ label, hint, name, value, wrong, onChange }: { label: string; hint?: string; name: string; value: string; wrong?: string; onChange: (value: string) => void }) {
  return (
    <Labelled label={label} name={name} hint={hint} wrong={wrong}>
      <input id={name} name={name} type="datetime-local" class="input" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
    </Labelled>
  );
}

/** The assessments of the class and subject into which released marks may go. */
function Gradebook({ place, period, value, onChange }: { place: string; period: string; value: string; onChange: (assessment: string) => void }) {
  const [schoolClass = '', subject = ''] = place.split(' ');
  const asked = useAnswer(() => api.GET('/api/v1/assessments', { params: { query: { schoolClass, subject, period, limit: 200 } } }), [place, period]);
  const items = asked.data?.items ?? [];
  return (
    <Select label={t().gradebook} hint={t().gradebookHint} name="assessment" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{t().noGradebook}</option>
      {items.map((each) => <option key={each.id} value={each.id}>{each.title}</option>)}
    </Select>
  );
}
