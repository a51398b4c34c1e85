import { apiAt } from '../../children/own-children.ts';
import { useAnswer } from '../../shell/answers.ts';
import { number, when } from '../../shell/format.ts';
import { t as s } from '../../shell/texts/index.ts';
import { Icon } from '../../shell/ui/icon.tsx';
import { Answered } from '../../shell/ui/page.tsx';
import { Banner, Button, Meter, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import type { OwnCourse } from '../types.ts';
import { doneHere } from './done.ts';
import '../courses.css';
import { known, next, type Known } from './reached.ts';
import { t } from './texts.ts';

/** What a pupil is taught: each course with how far it has come, first what can be done now. */
export function Courses({ place, pupil }: { place: string; pupil: string }) {
  const asked = useAnswer(() => apiAt(place).GET('/api/v1/own-children/{pupil}/courses', { params: { path: { pupil } } }), [place, pupil], `own-courses ${pupil}`);
  const { data, problem, again } = asked;
  if (!data && problem?.status === 404) return <State kind="empty" title={t().notYours} action={<Button onClick={again}>{s().tryAgain}</Button>}>{t().notYoursHelp}</State>;
  return (
    <Answered of={asked}>
      {({ courses }) => (
        <>
          {problem && <Banner icon="cut">{t().stale(when(asked.at!))}</Banner>}
          {courses.length === 0 && <State kind="empty" title={t().nothing}>{t().nothingHelp}</State>}
          {courses.map((course) => <CourseSheet key={course.id} course={course} at={`/lessons/${place}/${pupil}`} />)}
        </>
      )}
    </Answered>
  );
}

function CourseSheet({ course, at }: { course: OwnCourse; at: string }) {
  const lines = known(course, doneHere());
  const done = lines.filter(({ doneAt, pencil }) => doneAt || pencil).length;
  const now = next(lines);
  return (
    <Sheet title={course.subjectName} end={course.title === course.subjectName ? undefined : <span class="quiet-text small">{course.title}</span>}>
      {lines.length > 0 && <div class="course-progress"><span class="small">{t().progress(done, lines.length)}</span><Meter parts={[{ count: done }]} of={lines.length} label={t().progress(done, lines.length)} /></div>}
      {lines.length === 0 && <p class="body quiet-text">{t().nothing}</p>}
      {course.modules.map(({ id, title, lessons }) => (
        <div key={id}>
          <h3 class="chapter">{title}</h3>
          <ul class="rows">{lessons.map((lesson) => <li key={lesson.id}><LessonRow line={lines.find((line) => line.id === lesson.id)!} now={now?.id === lesson.id} at={at} /></li>)}</ul>
        </div>
      ))}
    </Sheet>
  );
}

const percent = (score: number) => number(score, Number.isInteger(score) ? 0 : 1);

function LessonRow({ line: { id, title, reached, doneAt, pencil, score, waitsFor, requiresScore }, now, at }: { line: Known; now: boolean; at: string }) {
  if (!reached) {
    const asked = requiresScore === undefined || requiresScore === null ? undefined : percent(requiresScore);
    return <Row class="locked" margin={<Icon name="clock" />} under={t().locked(waitsFor?.title ?? t().another, asked)}>{title}</Row>;
  }
  const end = score === undefined || score === null ? null : <b>{t().score(percent(score))}</b>;
  const margin = doneAt ? <span class="good"><Icon name="check" label={t().done} /></span> : pencil ? <Icon name="pencil" label={t().doneHere} /> : null;
  const under = doneAt ? t().done : pencil ? t().doneHere : now ? t().next : undefined;
  return <Row href={`${at}/${id}`} class={now ? 'now' : pencil ? 'pencil' : undefined} margin={margin} under={under} end={end ?? <Icon name="next" />}>{now ? <b>{title}</b> : title}</Row>;
}
