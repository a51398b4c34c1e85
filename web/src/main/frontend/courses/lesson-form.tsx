import { answer, api } from '../shell/api.ts';
import { useForm, type Form } from '../shell/desk/form.ts';
import { FormView } from '../shell/desk/form-view.tsx';
import { today } from '../shell/format.ts';
import { Choices, Field, Select } from '../shell/ui/parts.tsx';
import { Editor } from './editor.tsx';
import { Addresses } from './addresses.tsx';
import { t } from './texts.ts';
import type { CourseView, ItemView, LessonView } from './types.ts';

type When = 'draft' | 'now' | 'later';

interface Values extends Record<string, unknown> {
  title: string;
  body: string;
  when: When;
  day: string;
  requires: string;
  requiresScore: string;
  items: ItemView[];
}

interface Props {
  course: CourseView;
  lesson: LessonView | null;
  id: string;
  /** Where a new one goes. */
  module?: string;
  onSaved: () => void;
}

const AT = { 'requires-itself': 'requires', 'score-of-nothing': 'requiresScore', 'link-unreadable': 'items', 'video-host-unknown': 'items', 'file-unknown': 'items', 'file-and-address': 'items' } as const;

function startOf(lesson: LessonView | null): Values {
  const visible = lesson?.visibleFrom ?? undefined;
  const later = visible !== undefined && Date.parse(visible) > Date.now();
  return {
    title: lesson?.title ?? '',
    body: lesson?.body ?? '',
    when: visible === undefined ? 'draft' : later ? 'later' : 'now',
    day: later ? today(new Date(visible)) : '',
    requires: lesson?.requires ?? '',
    requiresScore: lesson?.requiresScore === undefined || lesson.requiresScore === null ? '' : String(lesson.requiresScore),
    items: lesson?.items ?? [],
  };
}

/** From the day's first minute where the teacher is. */
function visibleFrom({ when, day }: Values, lesson: LessonView | null): string | undefined {
  if (when === 'draft') return undefined;
  if (when === 'later' && day) return new Date(`${day}T00:00`).toISOString();
  const before = lesson?.visibleFrom;
  return before && Date.parse(before) <= Date.now() ? before : new Date().toISOString();
}

/** A lesson as it is written: text, addresses, when it is seen and after which other. */
export function LessonForm({ course, lesson, id, module, onSaved }: Props) {
  const into = lesson?.module ?? module ?? course.modules[0]!.id;
  const form = useForm<Values, LessonView>({
    start: startOf(lesson),
    version: lesson?.version,
    at: AT,
    save: (values, version) => {
      const { title, body, requires, requiresScore, items } = values;
      const sent = items.map(({ kind, title: name, url, file }) => ({ kind, title: name, url, file }));
      const asked = { version, module: into, title, body, visibleFrom: visibleFrom(values, lesson), requires: requires || undefined, requiresScore: requiresScore.trim() === '' ? undefined : Number(requiresScore.replace(',', '.')), items: sent };
      return answer(api.PUT('/api/v1/courses/{course}/lessons/{lesson}', { params: { path: { course: course.id, lesson: id } }, body: asked }));
    },
    done: onSaved,
  });
  return (
    <FormView of={form} action={t().saveLesson} busy={t().saving} cancel={<a class="button quiet" href={`/courses/${course.id}`}>{t().cancel}</a>}>
      <Field label={t().title} required {...form.text('title')} />
      <Editor label={t().body} name="body" start={lesson?.body ?? ''} wrong={form.wrong('body')} onInput={(body) => form.set({ body })} />
      <Addresses items={form.values.items} wrong={form.wrong('items') ?? form.wrong('url')} onChange={(items) => form.set({ items })} />
      <Choices<When> legend={t().when} name="when" value={form.values.when} options={[['draft', t().whenDraft], ['now', t().whenNow], ['later', t().whenLater]]} onChange={(when) => form.set({ when })} />
      {form.values.when === 'later' && <Field label={t().visibleFrom} type="date" required {...form.text('day')} />}
      <After course={course} id={id} form={form} />
    </FormView>
  );
}

function After({ course, id, form }: { course: CourseView; id: string; form: Form<Values> }) {
  const others = course.modules.flatMap(({ lessons }) => lessons).filter((line) => line.id !== id);
  if (others.length === 0) return null;
  return (
    <>
      <Select label={t().requires} name="requires" value={form.values.requires} wrong={form.wrong('requires')} onChange={({ currentTarget: { value } }) => form.set(value ? { requires: value } : { requires: '', requiresScore: '' })}>
        <option value="">{t().requiresNothing}</option>
        {others.map(({ id: other, title }) => <option key={other} value={other}>{title}</option>)}
      </Select>
      {form.values.requires && <Field label={t().requiresScore} hint={t().requiresScoreHint} inputMode="decimal" {...form.text('requiresScore')} />}
    </>
  );
}
