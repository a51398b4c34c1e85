import { useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api, type Schemas } from '../shell/api.ts';
import { clock, day as dayText, number, percent, today } from '../shell/format.ts';
import { query } from '../shell/router.ts';
import { owner } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Button, Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import { schoolDay, type ClassDay, type SchoolDay } from './day.ts';
import { fetchDay } from './device.ts';
import './head.css';
import type { Lesson } from './roll.ts';
import './table.css';
import { t } from './texts.ts';

/** The share of a class whose absence asks for someone. */
const MANY = 0.1;

interface Day {
  items: Lesson[];
  missing: Lesson[];
}

async function ask(date: string): Promise<{ data: Day; response: Response }> {
  const [items, missing] = await Promise.all([fetchDay(owner.peek()!, date), fetchMissing(date)]);
  return { data: { items, missing }, response: new Response() };
}

async function fetchMissing(date: string): Promise<Lesson[]> {
  const items: Lesson[] = [];
  let cursor: string | undefined;
  do {
    const page: Schemas['PageOfDayRoll'] = await answer(api.GET('/api/v1/rolls/missing', { params: { query: { date, cursor, limit: 200 } } }));
    items.push(...(page.items ?? []));
    cursor = page.next;
  } while (cursor);
  return items;
}

/** The head's day, or one before it: one sentence, what is missing, and where pupils are missing. */
export default function Head() {
  const date = query('date') ?? today();
  const asked = useAnswer(() => ask(date), [date], `head ${date}`);
  return (
    <Page title={dayText(date)} two>
      <Answered of={asked} empty={<State kind="empty" title={t().noSchool}>{t().noSchoolHelp}</State>}>
        {({ items, missing }) => <Whole day={schoolDay(items, missing)} date={date} />}
      </Answered>
    </Page>
  );
}

function Whole({ day, date }: { day: SchoolDay; date: string }) {
  const [table, setTable] = useState(false);
  return (
    <>
      <Lead day={day} />
      {day.missing.length > 0 && <Missing lessons={day.missing} date={date} />}
      <Sheet class={day.missing.length > 0 ? undefined : 'wide'} title={t().byClass} end={<Button kind="quiet" onClick={() => setTable(!table)}>{table ? t().tiles : t().table}</Button>}>
        {table ? <ClassTable classes={day.classes} date={date} /> : <Tiles day={day} date={date} />}
      </Sheet>
    </>
  );
}

function Lead({ day: { pupils, present, missing, worst } }: { day: SchoolDay }) {
  const [here, share] = t().present(number(present), number(pupils), percent(pupils === 0 ? 0 : present / pupils, 1));
  return (
    <p class="lead wide">
      {pupils === 0 ? t().noRollYet : <><b>{here}</b>{share}</>}{' '}
      {missing.length > 0 ? <b class="bad">{t().missing(missing.length)}</b> : pupils > 0 && t().noneMissing}
      {worst && missing.length > 0 && `${t().and}${t().worst(worst.name, t().absents(worst.last!.missed!))}`}
      {missing.length > 0 && '.'}
    </p>
  );
}

const link = (schoolClass: string, date: string, slot: string) => `/rolls/${schoolClass}/${date}/${slot}`;

function Missing({ lessons, date }: { lessons: Lesson[]; date: string }) {
  return (
    <Sheet title={t().missingRolls} end={<span class="small quiet-text">{number(lessons.length)}</span>}>
      <ul class="rows tall">
        {lessons.map((lesson) => (
          <li key={`${lesson.schoolClass} ${lesson.slot}`}>
            <Row class="hours pencil" href={link(lesson.schoolClass!, date, lesson.slot!)} margin={<b>{clock(lesson.startsAt!)}</b>} end={<span class="small quiet-text">{t().pupils(lesson.pupils!)}</span>}>
              <b>{lesson.className}</b>
            </Row>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Tiles({ day, date }: { day: SchoolDay; date: string }) {
  return (
    <>
      <ul class="tiles">
        {day.classes.map((each) => <li key={each.schoolClass}><Tile of={each} date={date} worst={day.worst === each && day.worst.last!.missed! > MANY * day.worst.last!.pupils!} /></li>)}
      </ul>
      <p class="legend">
        <span><i class="present" /> {t().legend.present} ({number(day.present)})</span>
        <span><i class="late" /> {t().legend.late} ({number(day.late)})</span>
        <span><i class="absent" /> {t().legend.absent} ({number(day.absent)})</span>
        <span><i class="none" /> {t().legend.none}</span>
      </p>
    </>
  );
}

/** What has not arrived is dashed, never zero. */
function Tile({ of: { name, last, missing, schoolClass }, date, worst }: { of: ClassDay; date: string; worst: boolean }) {
  if (!last) {
    const due = missing.at(-1);
    const inside = <><b>{name}</b> <span class={due ? 'bad' : undefined}>{due ? t().toDo : t().notDue}</span></>;
    return due ? <a class="tile none" href={link(schoolClass, date, due.slot!)}>{inside}</a> : <span class="tile none">{inside}</span>;
  }
  const { pupils = 0, missed = 0, late = 0 } = last;
  const share = (count: number) => ({ inlineSize: `${pupils === 0 ? 0 : (100 * count) / pupils}%` });
  return (
    <a class={worst ? 'tile worst' : 'tile'} href={link(schoolClass, date, last.slot!)}>
      <b>{name}</b> <span>{pupils - missed}/{pupils}</span>
      <span class="stack" aria-hidden="true"><i class="present" style={share(pupils - missed - late)} /><i class="late" style={share(late)} /><i class="absent" style={share(missed)} /></span>
    </a>
  );
}

function ClassTable({ classes, date }: { classes: ClassDay[]; date: string }) {
  return (
    <div class="scroll totals" tabIndex={0} role="region" aria-label={t().byClass}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t().classColumn}</th>
            <th scope="col" class="number">{t().presentColumn}</th>
            <th scope="col" class="number">{t().absentColumn}</th>
            <th scope="col" class="number">{t().lateColumn}</th>
            <th scope="col">{t().hourColumn}</th>
          </tr>
        </thead>
        <tbody>
          {classes.map(({ schoolClass, name, last, missing }) => (
            <tr key={schoolClass}>
              <th scope="row">{last ? <a href={link(schoolClass, date, last.slot!)}>{name}</a> : name}</th>
              <td class="number">{last ? `${last.pupils! - last.missed!}/${last.pupils}` : ''}</td>
              <td class={last?.missed ? 'number bad' : 'number'}>{last?.missed || ''}</td>
              <td class={last?.late ? 'number late' : 'number'}>{last?.late || ''}</td>
              <td>{last ? clock(last.startsAt!) : missing.length > 0 ? <span class="bad">{t().toDo}</span> : t().notDue}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
