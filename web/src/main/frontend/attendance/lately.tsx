import { useAnswer } from '../shell/answers.ts';
import { clock, day, today } from '../shell/format.ts';
import { drafts, entities, waiting } from '../shell/outbox.ts';
import { owner } from '../shell/session.ts';
import { Answered } from '../shell/ui/page.tsx';
import { Chip, Row, Sheet } from '../shell/ui/parts.tsx';
import { fetchDay, later } from './device.ts';
import { compose, rollKey, type Lesson } from './roll.ts';
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
  const missing = held.filter((each) => !isHeld(each));
  const taken = held.filter(({ lesson }) => lesson.taken).slice(0, SHOWN);
  const days = [...new Set(missing.map(({ date }) => date))];
  return (
    <>
      <Sheet title={t().missingRolls} end={<span class="small quiet-text">{t().lastDays(DAYS)}</span>}>
        {missing.length === 0 && <p class="body quiet-text">{t().noneMissing}</p>}
        <ul class="rows">
          {days.map((date) => <li key={date}><Missing date={date} lessons={missing.filter((each) => each.date === date).toReversed()} /></li>)}
        </ul>
      </Sheet>
      {taken.length > 0 && (
        <Sheet title={t().lastRolls}>
          <ul class="rows">
            {taken.map((each) => <li key={keyOf(each)}><Done of={each} /></li>)}
          </ul>
        </Sheet>
      )}
    </>
  );
}

const keyOf = ({ date, lesson }: Held) => rollKey(lesson.schoolClass, date, lesson.slot);
const addressOf = ({ date, lesson }: Held) => `/rolls/${lesson.schoolClass}/${date}/${lesson.slot}`;

/** Taken, if only on this device. */
const isHeld = (each: Held) => each.lesson.taken || !['new', 'draft'].includes(compose(keyOf(each), { drafts: drafts.value, waiting: waiting.value, entities: entities.value, lesson: each.lesson }).state);

/** One day's lessons without a roll, each a way to take it. */
function Missing({ date, lessons }: { date: string; lessons: Held[] }) {
  const [weekday = '', rest = ''] = parted(day(date, 'weekday'));
  return (
    <Row class="hours" margin={<span><b>{weekday}</b><br />{rest}</span>}>
      <span class="ways">{lessons.map((each) => <a key={keyOf(each)} class="button" href={addressOf(each)}>{clock(each.lesson.startsAt)} · {each.lesson.className}</a>)}</span>
    </Row>
  );
}

/** The weekday, and the rest of the date. */
const parted = (text: string) => [text.slice(0, text.indexOf(' ')).replace(/[.,،]$/, ''), text.slice(text.indexOf(' ') + 1)];

function Done({ of }: { of: Held }) {
  const { date, lesson } = of;
  return (
    <Row class="hours" href={addressOf(of)} margin={<b>{clock(lesson.startsAt)}</b>} under={day(date, 'weekday')} end={<Outcome of={lesson} />}>
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
