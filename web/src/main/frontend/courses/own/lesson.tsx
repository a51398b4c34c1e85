import { apiAt, fetchAt } from '../../children/own-children.ts';
import { useAnswer } from '../../shell/answers.ts';
import { day, moment, today, when } from '../../shell/format.ts';
import { session } from '../../shell/session.ts';
import { Icon } from '../../shell/ui/icon.tsx';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Banner, Button, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import '../courses.css';
import { Items } from '../items.tsx';
import type { OwnLesson } from '../types.ts';
import { doneHere, markDone } from './done.ts';
import { t } from './texts.ts';

/** A lesson to read; the pupil says at its end that it is done, with or without a network. */
export default function OwnLessonScreen({ params: { membership: place = '', pupil = '', lesson = '' } }: { params: { membership?: string; pupil?: string; lesson?: string } }) {
  const asked = useAnswer(() => apiAt(place).GET('/api/v1/own-children/{pupil}/lessons/{lesson}', { params: { path: { pupil, lesson } } }), [place, pupil, lesson], `own-lesson ${pupil} ${lesson}`);
  const { data, problem } = asked;
  const locked = !data && problem?.type.endsWith('courses.lesson-not-reached');
  const gone = !data && problem?.status === 404;
  return (
    <Page title={data?.title ?? t().lesson} context={data?.courseTitle} up={`/lessons/${place}/${pupil}`} dock={data && pupil === session.value?.person && <Dock lesson={data} />}>
      {locked && <State kind="empty" title={t().notReached}>{problem!.detail}</State>}
      {gone && <State kind="empty" title={t().gone}>{t().goneHelp}</State>}
      {!locked && !gone && (
        <Answered of={asked}>
          {({ body, items, assignments }) => (
            <>
              {problem && <Banner icon="cut">{t().stale(when(asked.at!))}</Banner>}
              {body && <Sheet><div class="body text" dangerouslySetInnerHTML={{ __html: body }} /></Sheet>}
              <Items items={items} title={t().links} words={t()} fetch={fetchAt(place)} />
              {assignments.length > 0 && (
                <Sheet title={t().assignments}>
                  <ul class="rows">{assignments.map(({ id, title, dueAt }) => <li key={id}><Row href={`/homework/${place}/${pupil}/${id}`} margin={<Icon name="pencil" />} end={<Icon name="next" />} under={t().dueOn(`${day(today(new Date(dueAt)))}, ${moment(dueAt)}`)}><b>{title}</b></Row></li>)}</ul>
                </Sheet>
              )}
            </>
          )}
        </Answered>
      )}
    </Page>
  );
}

function Dock({ lesson: { id, title, doneAt } }: { lesson: OwnLesson }) {
  if (doneAt) return <p class="good"><Icon name="check" /> {t().isDone}</p>;
  if (doneHere().has(id)) return <p>{t().keptDone}</p>;
  return <Button kind="solid" onClick={() => void markDone(id, title).catch(() => {})}>{t().markDone}</Button>;
}
