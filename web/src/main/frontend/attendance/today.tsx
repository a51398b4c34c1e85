import { useEffect, useState } from 'preact/hooks';
import { useAnswer, type Answer } from '../shell/answers.ts';
import { following, handler } from '../shell/domain.ts';
import { clock, day, moment, today } from '../shell/format.ts';
import { useWide } from '../shell/desk/wide.ts';
import { drafts, entities, line, reviews, waiting } from '../shell/outbox.ts';
import { owner } from '../shell/session.ts';
import { Icon } from '../shell/ui/icon.tsx';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Chip, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { Lately } from './lately.tsx';
import { dayPath, fetchDay, keptLessons, lessonsOf } from './device.ts';
import './roll.css';
import { compose, isMissed, rollKey, type Lesson, type Roll } from './roll.ts';
import { t } from './texts.ts';

type Lessons = { items: Lesson[] };

/** The lessons of the day as the school told them or, without a line, as they are kept. */
function useLessons(date: string): Answer<Lessons> {
  const asked = useAnswer<Lessons>(() => (following() ? lessonsOf : fetchDay)(owner.peek()!, date).then((items) => ({ data: { items }, response: new Response() })), [date], dayPath(date));
  const [kept, setKept] = useState<Lessons>();
  useEffect(() => {
    void keptLessons(date).then((items) => items && setKept({ items }));
  }, [date]);
  return asked.data || !kept ? asked : { ...asked, data: kept };
}

export default function Today() {
  const date = today();
  const lessons = useLessons(date);
  const wide = useWide();
  return (
    <Page title={day(date)} context={lessons.data && t().lessons(lessons.data.items.length)} two>
      <div class="stack">
        <Answered of={lessons} empty={<State kind="empty" title={t().noLessons}>{t().noLessonsHelp}</State>}>
          {({ items }) => <LessonRows items={items} date={date} />}
        </Answered>
        <OnDevice />
      </div>
      {wide && (lessons.data || lessons.loading) && <Lately />}
    </Page>
  );
}

function LessonRows({ items, date }: { items: Lesson[]; date: string }) {
  const now = new Date().toTimeString().slice(0, 8);
  const here = (lesson: Lesson) => lesson.startsAt! <= now && now < lesson.endsAt!;
  const rolls = items.map((lesson) => compose(rollKey(lesson.schoolClass!, date, lesson.slot!), { drafts: drafts.value, waiting: waiting.value, entities: entities.value, lesson }));
  const first = items.findIndex((lesson, i) => here(lesson) && isOpen(rolls[i]!));
  return (
    <Sheet>
      <ul class="rows">
        {items.map((lesson, i) => (
          <li key={`${lesson.schoolClass} ${lesson.slot}`}>
            <LessonRow lesson={lesson} roll={rolls[i]!} date={date} now={here(lesson)} past={lesson.endsAt! <= now} main={i === first} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

const isOpen = ({ state }: Roll) => state === 'new' || state === 'draft';

function LessonRow({ lesson, roll, date, now, past, main }: { lesson: Lesson; roll: Roll; date: string; now: boolean; past: boolean; main: boolean }) {
  const url = `/rolls/${lesson.schoolClass}/${date}/${lesson.slot}`;
  const asks = isOpen(roll) && (now || past || roll.state === 'draft');
  return (
    <Row
      class={now ? 'hours now' : 'hours'}
      href={url}
      margin={<span><b>{clock(lesson.startsAt!)}</b><br />{clock(lesson.endsAt!)}</span>}
      end={asks ? <span class={main ? 'button solid' : 'button'}>{t().takeRoll}</span> : <Icon name="next" />}
    >
      <b>{lesson.className}</b>
      <br />
      <RollChip lesson={lesson} roll={roll} now={now} past={past} />
    </Row>
  );
}

function RollChip({ lesson, roll, now, past }: { lesson: Lesson; roll: Roll; now: boolean; past: boolean }) {
  const key = rollKey(roll.taken.schoolClass, roll.taken.day, roll.taken.slot);
  const pupils = lesson.pupils ?? 0;
  const present = pupils - (roll.state === 'unknown' ? lesson.missed! : roll.taken.exceptions.filter((mark) => isMissed(mark.state)).length);
  if (reviews.value.some((review) => review.op.key === key)) return <Chip kind="late" icon="warn">{t().toCheck}</Chip>;
  if (roll.state === 'draft') return <Chip kind="pencil" icon="pencil">{t().toFinishChip}</Chip>;
  if (roll.state === 'new') {
    if (now) return <Chip kind="act">{t().now(t().pupils(pupils))}</Chip>;
    return past ? <Chip kind="bad" icon="warn">{t().notTaken}</Chip> : <span class="quiet-text">{t().pupils(pupils)}</span>;
  }
  const waits = roll.state === 'waiting';
  const absent = roll.state === 'unknown' ? lesson.teacherAbsent : roll.taken.teacherAbsent;
  const text = absent ? t().teacherAbsent : waits ? t().kept(present, pupils) : t().saved(present, pupils);
  return <Chip kind={waits ? 'pencil' : 'good'} icon={waits ? 'pencil' : 'ticks'}>{text}</Chip>;
}

/** What only this device knows. */
function OnDevice() {
  const ops = [...drafts.value, ...waiting.value];
  if (ops.length === 0) return null;
  const { state, since } = line.value;
  return (
    <Sheet title={t().onDevice()} end={state === 'offline' && since && <span class="small quiet-text">{t().offlineSince(moment(since))}</span>}>
      <ul class="rows">
        {ops.map((op) => (
          <li key={op.opId}>
            <Row href={handler(op.type)?.link?.(op) ?? '/review'} margin={<Icon name="pencil" />} end={<Chip kind="pencil">{op.draft ? t().toFinishShort : t().toSend}</Chip>}>
              {handler(op.type)?.describe(op)}
            </Row>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
