import { useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api } from '../shell/api.ts';
import { w } from '../shell/desk/words.ts';
import { day } from '../shell/format.ts';
import { nextId } from '../shell/ids.ts';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Banner, Button, Chip, Field, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import './courses.css';
import { Elsewhere } from './elsewhere.tsx';
import { ModuleSheet } from './module.tsx';
import { Settings } from './settings.tsx';
import { t } from './texts.ts';
import type { CourseView, Line } from './types.ts';
import { useWriting } from './writing.ts';

/** The plan of a course: chapters and lessons in order; whoever teaches it adds, sorts and publishes. */
export default function CourseScreen({ params: { course = '' } }: { params: { course?: string } }) {
  const asked = useAnswer<CourseView>(() => api.GET('/api/v1/courses/{course}', { params: { path: { course } } }), [course], `course ${course}`);
  const [saved, setSaved] = useState<CourseView>();
  const view = saved?.id === course ? saved : asked.data;
  const gone = !view && asked.problem?.status === 404;
  return (
    <Page title={view?.title ?? t().courses} context={view && `${view.className} · ${view.subjectName}`} up="/courses">
      {gone ? <State kind="empty" title={t().gone}>{t().goneHelp}</State> : (
        <Answered of={{ ...asked, data: view }}>
          {(of) => (
            <>
              {asked.problem?.status === 0 && <Banner icon="cut">{w().keptShown}</Banner>}
              <Published of={of} onSaved={setSaved} />
              <Plan of={of} onSaved={setSaved} />
              {of.modules.length > 0 && <Elsewhere of={of} />}
            </>
          )}
        </Answered>
      )}
    </Page>
  );
}

interface Props {
  of: CourseView;
  onSaved: (view: CourseView) => void;
}

function Published({ of, onSaved }: Props) {
  const { busy, problem, write } = useWriting();
  const [open, setOpen] = useState(false);
  const { id, version, schoolClass, subject, title, description, publishedAt, edits } = of;
  const live = publishedAt !== undefined && publishedAt !== null && Date.parse(publishedAt) <= Date.now();
  const publish = (at?: string) =>
    write('publish', () => answer(api.PUT('/api/v1/courses/{course}', { params: { path: { course: id } }, body: { version, schoolClass, subject, title, description, publishedAt: at } })), (view) => {
      onSaved(view);
      tell(at ? t().nowPublished : t().nowHidden);
    });
  return (
    <Sheet class="published">
      <div class="body">
        <p><Chip kind={live ? 'good' : undefined} icon={live ? 'check' : undefined}>{live ? t().published : t().draft}</Chip> {live ? t().isPublished : publishedAt ? t().from(day(publishedAt.slice(0, 10), 'full')) : t().notPublished}</p>
        {description && <p>{description}</p>}
        {problem && <Banner kind="bad">{problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)}</Banner>}
        {edits ? (
          <div class="buttons">
            {live ? <Button onClick={() => void publish()} busy={busy && t().publishing}>{t().unpublish}</Button> : <Button kind="solid" onClick={() => void publish(new Date().toISOString())} busy={busy && t().publishing}>{t().publish}</Button>}
            <Button kind="quiet" onClick={() => setOpen(true)}>{t().settings}</Button>
          </div>
        ) : <p class="quiet-text">{t().readOnly}</p>}
      </div>
      <Settings of={of} open={open} onClose={() => setOpen(false)} onSaved={onSaved} />
    </Sheet>
  );
}

function Plan({ of, onSaved }: Props) {
  const [sorting, setSorting] = useState(false);
  const { busy, problem, write } = useWriting();
  const names = new Map<string, string>(of.modules.flatMap((module) => module.lessons.map((line): [string, string] => [line.id, line.title])));
  const sort = (modules: { id: string; lessons: string[] }[]) => write('sort', () => answer(api.PUT('/api/v1/courses/{course}/order', { params: { path: { course: of.id } }, body: { modules } })), onSaved);
  const several = of.modules.length > 1 || of.modules.some(({ lessons }) => lessons.length > 1);
  return (
    <>
      {of.modules.length === 0 && <State kind="empty" title={t().emptyPlan}>{of.edits && t().emptyPlanHelp}</State>}
      {problem && <Banner kind="bad">{problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)}</Banner>}
      {of.edits && several && <p><Button kind="quiet" aria-pressed={sorting} onClick={() => setSorting(!sorting)}>{sorting ? t().sorted : t().sort}</Button></p>}
      {of.modules.map((module, place) => (
        <ModuleSheet key={module.id} course={of} module={module} place={place} onSaved={onSaved} onSort={sorting && !busy ? sort : undefined}>
          {(line) => <LessonRow course={of.id} line={line} waits={line.requires ? names.get(line.requires) : undefined} />}
        </ModuleSheet>
      ))}
      {of.edits && <NewModule of={of} onSaved={onSaved} />}
    </>
  );
}

function LessonRow({ course, line: { id, title, visibleFrom, items }, waits }: { course: string; line: Line; waits?: string }) {
  const live = visibleFrom !== undefined && visibleFrom !== null && Date.parse(visibleFrom) <= Date.now();
  const under = [waits && t().waitsFor(waits), !live && visibleFrom && t().from(day(visibleFrom.slice(0, 10), 'full')), items > 0 && `${t().links} : ${items}`].filter(Boolean).join(' · ');
  return <Row href={`/courses/${course}/${id}`} under={under} end={live ? <span class="good small">{t().published}</span> : <Chip>{t().draft}</Chip>}>{title}</Row>;
}

function NewModule({ of: { id }, onSaved }: Props) {
  const [key, setKey] = useState(nextId);
  const [title, setTitle] = useState('');
  const { busy, problem, write } = useWriting();
  const add = (event: Event) => {
    event.preventDefault();
    if (title.trim() === '') return;
    void write('add', () => answer(api.PUT('/api/v1/courses/{course}/modules/{module}', { params: { path: { course: id, module: key } }, body: { version: 0, title } })), (view) => {
      onSaved(view);
      setKey(nextId());
      setTitle('');
    });
  };
  return (
    <form class="form new-module" onSubmit={add}>
      <Field label={t().newModule} name="module" value={title} onInput={(event) => setTitle(event.currentTarget.value)} wrong={problem && (problem.status === 0 ? w().notSent : (problem.violations?.[0]?.message ?? problem.detail ?? problem.title))} />
      <div class="actions"><Button type="submit" kind={title.trim() ? 'solid' : undefined} icon="plus" busy={busy && t().saving}>{t().addModule}</Button></div>
    </form>
  );
}
