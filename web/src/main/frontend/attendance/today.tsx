import { useAnswer } from '../shell/answers.ts';
import { api } from '../shell/api.ts';
import { clock, day, today } from '../shell/format.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Chip, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { t } from './texts.ts';

export default function Today() {
  const date = today();
  const lessons = useAnswer(() => api.GET('/api/v1/rolls/day', { params: { query: { date } } }), [date], `rolls/day ${date}`);
  return (
    <Page title={day(date)} context={lessons.data && t().lessons(lessons.data.items?.length ?? 0)}>
      <Answered of={lessons} empty={<State kind="empty" title={t().noLessons}>{t().noLessonsHelp}</State>}>
        {({ items = [] }) => (
          <Sheet>
            <ul class="rows">
              {items.map((lesson) => (
                <li key={`${lesson.schoolClass} ${lesson.slot}`}>
                  <Row
                    class="hours"
                    margin={<><b>{clock(lesson.startsAt!)}</b><br />{clock(lesson.endsAt!)}</>}
                    end={!lesson.taken && <a class="button" href={`/rolls/${lesson.schoolClass}/${date}/${lesson.slot}`}>{t().takeRoll}</a>}
                  >
                    <b>{lesson.className}</b>{' '}
                    {lesson.taken && <Chip kind="good" icon="ticks">{t().saved(lesson.pupils! - lesson.missed!, lesson.pupils!)}</Chip>}
                  </Row>
                </li>
              ))}
            </ul>
          </Sheet>
        )}
      </Answered>
    </Page>
  );
}
