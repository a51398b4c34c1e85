import { useAnswer } from '../shell/answers.ts';
import { answer, api } from '../shell/api.ts';
import { w } from '../shell/desk/words.ts';
import { number } from '../shell/format.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Banner, Meter, Name, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import './courses.css';
import { t } from './texts.ts';
import type { CourseProgress, CourseView } from './types.ts';

interface Both {
  course: CourseView;
  progress: CourseProgress;
}

/** How far each pupil has come: whoever has done least comes first. */
export default function ProgressScreen({ params: { course = '' } }: { params: { course?: string } }) {
  const asked = useAnswer<Both>(() => ask(course), [course], `course-progress ${course}`);
  const { data, problem } = asked;
  return (
    <Page title={t().progress} context={data && `${data.course.title} · ${data.course.className}`} up={`/courses/${course}`}>
      {!data && problem?.status === 404 ? <State kind="empty" title={t().gone}>{t().goneHelp}</State> : (
        <Answered of={asked}>
          {(both) => (
            <>
              {problem?.status === 0 && <Banner icon="cut">{w().keptShown}</Banner>}
              <Pupils of={both} />
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

function Pupils({ of: { course, progress: { pupils } } }: { of: Both }) {
  const lessons = course.modules.flatMap((module) => module.lessons);
  const seen = lessons.filter(({ visibleFrom }) => visibleFrom && Date.parse(visibleFrom) <= Date.now());
  if (seen.length === 0 || pupils.length === 0) return <State kind="empty" title={t().noProgress}>{t().noProgressHelp}</State>;
  const done = (lesson: string) => pupils.filter((pupil) => pupil.done.includes(lesson)).length;
  const least = [...pupils].sort((one, other) => one.done.length - other.done.length);
  return (
    <>
      <Sheet title={t().byLesson}>
        <ul class="rows">{seen.map(({ id, title }) => <li key={id}><Row margin={number(done(id))} under={<Meter parts={[{ count: done(id) }]} of={pupils.length} label={t().doneBy(done(id), pupils.length)} />}>{title}</Row></li>)}</ul>
      </Sheet>
      <Sheet title={t().byPupil}>
        <ul class="rows">{least.map(({ id, familyName, givenNames, done: of }) => <li key={id}><Row margin={number(of.length)} under={t().doneOf(of.length, seen.length)}><Name family={familyName} given={givenNames} /></Row></li>)}</ul>
      </Sheet>
    </>
  );
}
