import type { ComponentChildren } from 'preact';
import { useAnswer } from '../shell/answers.ts';
import { clock, day, today } from '../shell/format.ts';
import { owner } from '../shell/session.ts';
import { Answered } from '../shell/ui/page.tsx';
import { Chip, Row, Sheet } from '../shell/ui/parts.tsx';
import { fetchDay, later } from './device.ts';
import type { Lesson } from './roll.ts';
import { t } from './texts.ts';

const DAYS = 7;
const SHOWN = 6;

type Held = { date: string; lesson: Lesson };

/** Of the days before this one, what is still to do and what came of the last rolls: there is room for it on a desk. */
export function Lately() {
  const date = today();
  const asked = useAnswer(async () => ({ data: { items: await before(date) }, response: new Response() }), [date], `rolls/lately ${date}`);
  return (
    <div class="stack">
      <Answered of={asked}>{({ items }) => <Both held={items} />}</Answered>
    </div>
  );
}

/** The newest first. */
async function before(date: string): Promise<Held[]> {
  const days = Array.from({ length: DAYS }, (_, back) => later(date, -back - 1));
  const lessons = await Promise.all(days.map((each) => fetchDay(owner.peek()!, each)));
  return lessons.flatMap((all, i) => all.toReversed().map((lesson) => ({ date: days[i]!, lesson })));
}

function Both({ held }: { held: Held[] }) {
  const missing = held.filter(({ lesson }) => !lesson.taken);
  const taken = held.filter(({ lesson }) => lesson.taken).slice(0, SHOWN);
  return (
    <>
      <Sheet title={t().missingRolls} end={<span class="small quiet-text">{t().lastDays(DAYS)}</span>}>
        {missing.length === 0 && <p class="body quiet-text">{t().noneMissing}</p>}
        <ul class="rows">
          {missing.map((each) => <li key={keyOf(each)}><HeldRow of={each} end={<span class="button">{t().takeRoll}</span>} /></li>)}
        </ul>
      </Sheet>
      {taken.length > 0 && (
        <Sheet title={t().lastRolls}>
          <ul class="rows">
            {taken.map((each) => <li key={keyOf(each)}><HeldRow of={each} end={<Outcome of={each.lesson} />} /></li>)}
          </ul>
        </Sheet>
      )}
    </>
  );
}

const keyOf = ({ date, lesson }: Held) => `${lesson.schoolClass} ${date} ${lesson.slot}`;

function HeldRow({ of: { date, lesson }, end }: { of: Held; end: ComponentChildren }) {
  return (
    <Row class="hours" href={`/rolls/${lesson.schoolClass}/${date}/${lesson.slot}`} margin={<b>{clock(lesson.startsAt)}</b>} under={day(date, 'weekday')} end={end}>
      <b>{lesson.className}</b>
    </Row>
  );
}

/** What is normal is a tick. */
function Outcome({ of: { pupils, missed, late, teacherAbsent } }: { of: Lesson }) {
  if (teacherAbsent) return <Chip kind="late">{t().teacherAbsent}</Chip>;
  return (
    <>
      {missed > 0 && <Chip kind="bad">{t().absents(missed)}</Chip>}
      {late > 0 && <Chip kind="late">{t().lateTimes(late)}</Chip>}
      {missed + late === 0 && <Chip kind="good" icon="ticks">{t().presentOf(pupils, pupils)}</Chip>}
    </>
  );
}
