import { useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api } from '../shell/api.ts';
import { w } from '../shell/desk/words.ts';
import { number } from '../shell/format.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Banner, Meter, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import './courses.css';
import { Scores, type Pupil } from './scores.tsx';
import { t } from './texts.ts';
import type { CourseProgress, CourseView, Line } from './types.ts';

interface Both {
  course: CourseView;
  progress: CourseProgress;
}

/** How far a course has come: lesson by lesson, and who has opened, done and scored what. */
export default function ProgressScreen({ params: { course = '' } }: { params: { course?: string } }) {
  const asked = useAnswer<Both>(() => ask(course), [course], `course-progress ${course}`);
  const [saved, setSaved] = useState<CourseProgress>();
  const { data, problem } = asked;
  return (
    <Page title={t().progress} context={data && `${data.course.title} · ${data.course.className}`} up={`/courses/${course}`}>
      {!data && problem?.status === 404 ? <State kind="empty" title={t().gone}>{t().goneHelp}</State> : (
        <Answered of={asked}>
          {(both) => (
            <>
              {problem?.status === 0 && <Banner icon="cut">{w().keptShown}</Banner>}
              <Pupils of={saved ? { ...both, progress: saved } : both} onSaved={setSaved} />
            </>
          )}
        </Answered>
      )}
    </Page>
  );
}

async function ask(course: string): Promise<{ data: Both; response: Response }> {
  const path = { course };
  const [plan, progress] = await Promise.all([answer(api.GET('/api/v1/courses/{course}', { params: { path } })), answer(api.GET('/api/v1/courses/{course}/progress', { params: { path } }))]);
  return { data: { course: plan, progress }, response: new Response() };
}

function Pupils({ of: { course, progress }, onSaved }: { of: Both; onSaved: (progress: CourseProgress) => void }) {
  const { pupils } = progress;
  const lessons = course.modules.flatMap((module) => module.lessons);
  const seen = lessons.filter(({ visibleFrom }) => visibleFrom && Date.parse(visibleFrom) <= Date.now());
  if (seen.length === 0 || pupils.length === 0) return <State kind="empty" title={t().noProgress}>{t().noProgressHelp}</State>;
  const all = pupils.reduce((sum, { done }) => sum + seen.filter(({ id }) => done.includes(id)).length, 0);
  return (
    <>
      <p class="lead">{t().progressLead(number(Math.round((100 * all) / (pupils.length * seen.length))))}</p>
      <Sheet title={t().byLesson}>
        <ul class="rows">{seen.map((lesson, n) => <li key={lesson.id}><LessonLine lesson={lesson} place={n + 1} pupils={pupils} /></li>)}</ul>
      </Sheet>
      <Sheet title={t().byPupil}>
        <Scores course={course} lessons={seen} pupils={pupils} onSaved={onSaved} />
      </Sheet>
    </>
  );
}

function LessonLine({ lesson: { id, title }, place, pupils }: { lesson: Line; place: number; pupils: Pupil[] }) {
  const done = pupils.filter((pupil) => pupil.done.includes(id)).length;
  const opened = pupils.filter((pupil) => pupil.opened.includes(id)).length - done;
  const scores = pupils.flatMap((pupil) => pupil.scores.filter(({ lesson }) => lesson === id).map(({ score }) => score));
  const mean = scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return (
    <Row margin={number(place)} end={mean === undefined ? null : <span class="small">{t().mean(number(Math.round(mean)))}</span>} under={<><Meter parts={[{ count: done }, { count: opened, kind: 'late' }]} of={pupils.length} label={t().doneBy(done, pupils.length)} />{t().doneBy(done, pupils.length)}{opened > 0 && `, ${t().openedBy(opened)}`}</>}>
      {title}
    </Row>
  );
}
