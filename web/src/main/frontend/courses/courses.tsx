import { useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api, isProblem, type Problem } from '../shell/api.ts';
import '../shell/desk/below.css';
import { whole } from '../shell/desk/pages.ts';
import { w } from '../shell/desk/words.ts';
import { number } from '../shell/format.ts';
import { nextId } from '../shell/ids.ts';
import { go } from '../shell/router.ts';
import { may } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Banner, Button, Chip, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { Taking } from './taking.tsx';
import { t } from './texts.ts';
import type { CourseRow } from './types.ts';

/** The courses of the classes that one teaches, and where one may begin one; the office sees all that there are. */
export default function CoursesScreen() {
  const asked = useAnswer(() => whole<CourseRow>((query) => api.GET('/api/v1/courses', { params: { query } })), [], 'courses');
  const [taking, setTaking] = useState(false);
  return (
    <Page title={t().courses}>
      <Answered of={asked} empty={<State kind="empty" title={t().none}>{t().noneHelp}</State>}>
        {({ items }) => (
          <>
            {asked.problem?.status === 0 && <Banner icon="cut">{w().keptShown}</Banner>}
            <Lead rows={items} />
            {may('courses.edit') && items.some(({ edits }) => edits) && <p><Button icon="upload" onClick={() => setTaking(true)}>{t().take}</Button></p>}
            <Taking rows={items} open={taking} onClose={() => setTaking(false)} />
            {byClass(items).map(([id, rows]) => <ClassSheet key={id} rows={rows} />)}
          </>
        )}
      </Answered>
    </Page>
  );
}

function Lead({ rows }: { rows: CourseRow[] }) {
  const begun = rows.filter(({ course }) => course).length;
  const [count, rest] = t().lead(begun);
  return begun > 0 ? <p class="lead"><b>{count}</b>{rest}</p> : null;
}

function byClass(rows: CourseRow[]): [string, CourseRow[]][] {
  const classes = new Map<string, CourseRow[]>();
  for (const row of rows) classes.set(row.schoolClass, [...(classes.get(row.schoolClass) ?? []), row]);
  return [...classes];
}

function ClassSheet({ rows }: { rows: CourseRow[] }) {
  const { className, yearName } = rows[0]!;
  return (
    <Sheet title={className} end={<span class="quiet-text small">{yearName}</span>}>
      <ul class="rows">{rows.map((row) => <li key={row.subject}>{row.course ? <Begun row={row} /> : <Begin row={row} />}</li>)}</ul>
    </Sheet>
  );
}

function Begun({ row: { course, subjectName } }: { row: CourseRow }) {
  const { id, title, publishedAt, lessons, drafts } = course!;
  const under = [title !== subjectName && title, t().lessons(lessons), drafts > 0 && t().drafts(drafts)].filter(Boolean).join(' · ');
  return (
    <Row href={`/courses/${id}`} margin={lessons > 0 && number(lessons)} under={under} end={publishedAt && Date.parse(publishedAt) <= Date.now() ? <span class="good small">{t().published}</span> : <Chip>{t().draft}</Chip>}>
      <b>{subjectName}</b>
    </Row>
  );
}

function Begin({ row: { schoolClass, subject, subjectName, edits } }: { row: CourseRow }) {
  const [id] = useState(nextId);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const begin = async () => {
    setBusy(true);
    try {
      await answer(api.PUT('/api/v1/courses/{course}', { params: { path: { course: id } }, body: { version: 0, schoolClass, subject, title: subjectName } }));
      go(`/courses/${id}`);
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      setProblem(thrown);
      setBusy(false);
    }
  };
  return (
    <>
      <Row class="below" under={t().notBegun} end={edits && <Button onClick={() => void begin()} busy={busy && t().beginning}>{t().begin}</Button>}>{subjectName}</Row>
      {problem && <Banner kind="bad">{problem.status === 0 ? w().notSent : (problem.detail ?? problem.title)}</Banner>}
    </>
  );
}
