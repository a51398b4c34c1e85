import { useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api, fetchOf } from '../shell/api.ts';
import { w } from '../shell/desk/words.ts';
import { day, today } from '../shell/format.ts';
import { go, query } from '../shell/router.ts';
import { may, owner } from '../shell/session.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { Answered, Page, tell } from '../shell/ui/page.tsx';
import { Banner, Button, Chip, Dialog, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import './courses.css';
import { Items } from './items.tsx';
import { LessonForm } from './lesson-form.tsx';
import { t } from './texts.ts';
import type { CourseView, LessonView } from './types.ts';
import { useWriting } from './writing.ts';

interface Both {
  course: CourseView;
  /** null where it is about to be written. */
  lesson: LessonView | null;
}

/** One lesson: written by whoever teaches the course, read by the class teacher and the office. */
export default function LessonScreen({ params: { course = '', lesson = '' } }: { params: { course?: string; lesson?: string } }) {
  const asked = useAnswer<Both>(() => ask(course, lesson), [course, lesson], `lesson ${lesson}`);
  const { data, problem } = asked;
  const gone = !data && problem?.status === 404;
  return (
    <Page title={data?.lesson?.title ?? t().lesson} context={data && `${data.course.title} · ${data.course.className}`} up={`/courses/${course}`}>
      {gone ? <State kind="empty" title={t().gone}>{t().goneHelp}</State> : (
        <Answered of={asked}>
          {(both) => (
            <>
              {problem?.status === 0 && <Banner icon="cut">{w().keptShown}</Banner>}
              {both.course.edits ? <Write of={both} id={lesson} /> : <Read lesson={both.lesson} />}
            </>
          )}
        </Answered>
      )}
    </Page>
  );
}

/** A lesson under a new key is one that is about to be written, in the chapter that the address names. */
async function ask(course: string, lesson: string): Promise<{ data: Both; response: Response }> {
  const fresh = query('module') !== null;
  const path = { course, lesson };
  const [plan, found] = await Promise.all([answer(api.GET('/api/v1/courses/{course}', { params: { path: { course } } })), fresh ? null : answer(api.GET('/api/v1/courses/{course}/lessons/{lesson}', { params: { path } }))]);
  return { data: { course: plan, lesson: found }, response: new Response() };
}

function Read({ lesson }: { lesson: LessonView | null }) {
  if (!lesson) return <State kind="empty" title={t().gone}>{t().goneHelp}</State>;
  return (
    <>
      <Sheet><div class="body text" dangerouslySetInnerHTML={{ __html: lesson.body }} /></Sheet>
      <Items items={lesson.items} title={t().links} words={t()} fetch={fetchOf(owner.peek()!)} />
      <Assignments lesson={lesson} />
    </>
  );
}

/** What the class is asked for with the lesson. */
function Assignments({ lesson: { assignments } }: { lesson: LessonView }) {
  if (assignments.length === 0) return null;
  return (
    <Sheet title={t().assignments}>
      <ul class="rows">{assignments.map(({ id, title, dueAt, visibleFrom }) => <li key={id}><Row href={`/assignments/${id}`} margin={<Icon name="pencil" />} end={visibleFrom ? <Icon name="next" /> : <Chip kind="pencil" icon="pencil">{t().draft}</Chip>} under={t().due(day(today(new Date(dueAt))))}><b>{title}</b></Row></li>)}</ul>
    </Sheet>
  );
}

function Write({ of: { course, lesson }, id }: { of: Both; id: string }) {
  const [asking, setAsking] = useState(false);
  const { busy, problem, write } = useWriting();
  const leave = (said: string) => {
    tell(said);
    go(`/courses/${course.id}`, true);
  };
  const remove = () => write('remove', () => answer(api.DELETE('/api/v1/courses/{course}/lessons/{lesson}', { params: { path: { course: course.id, lesson: id } } })), () => leave(t().removed));
  return (
    <>
      <LessonForm key={`${id} ${lesson?.version}`} course={course} lesson={lesson} id={id} module={query('module') ?? undefined} onSaved={() => leave(t().saved)} />
      {lesson && <Assignments lesson={lesson} />}
      {lesson && may('assignments.manage') && <p><a class="button" href={`/assignments/new?place=${course.schoolClass}+${course.subject}&lesson=${id}`}><Icon name="plus" />{t().newAssignment}</a></p>}
      {lesson && <p><Button kind="quiet" onClick={() => setAsking(true)}>{t().removeLesson}</Button></p>}
      <Dialog title={t().removeLesson} open={asking} onClose={() => setAsking(false)}>
        <p>{t().removeAsk}</p>
        {problem && <Banner kind="bad">{problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)}</Banner>}
        <div class="buttons">
          <Button kind="danger" onClick={() => void remove()} busy={busy && t().removing}>{t().removeLesson}</Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>{t().cancel}</Button>
        </div>
      </Dialog>
    </>
  );
}
