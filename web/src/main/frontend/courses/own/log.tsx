import { useState } from 'preact/hooks';
import { apiAt } from '../../children/own-children.ts';
import { useAnswer } from '../../shell/answers.ts';
import type { Schemas } from '../../shell/api.ts';
import { Listed } from '../../shell/desk/listed.tsx';
import { usePages } from '../../shell/desk/pages.ts';
import { day, dayWithin, today, when } from '../../shell/format.ts';
import { t as s } from '../../shell/texts/index.ts';
import { Icon } from '../../shell/ui/icon.tsx';
import { Answered } from '../../shell/ui/page.tsx';
import { Banner, Button, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import type { OwnLine } from '../assignments/types.ts';
import { after, byDay } from '../days.ts';
import { isOpen, WorkRow } from '../own-assignments/row.tsx';
import '../courses.css';
import { t } from './texts.ts';

type Entry = Schemas['ClassLogOwnEntry'];

const BACK = 14;
const AHEAD = 21;

/** First what is due, nearest first, by whichever way it was told; then what was handed in and what was done in class. */
export function Homework({ place, pupil }: { place: string; pupil: string }) {
  const now = today();
  const from = after(now, -BACK);
  const asked = useAnswer(() => apiAt(place).GET('/api/v1/own-children/{pupil}/class-log', { params: { path: { pupil }, query: { from, to: after(now, AHEAD) } } }), [place, pupil, now], `own-log ${pupil}`);
  const { data, problem, again } = asked;
  if (!data && problem?.status === 404) return <State kind="empty" title={t().notYours} action={<Button onClick={again}>{s().tryAgain}</Button>}>{t().notYoursHelp}</State>;
  return (
    <Answered of={asked}>
      {({ entries, assignments }) => {
        const at = `/homework/${place}/${pupil}`;
        const rest = assignments.filter((line) => !isOpen(line)).reverse();
        return (
          <>
            {problem && <Banner icon="cut">{t().staleLog(when(asked.at!))}</Banner>}
            <Due all={[...entries.filter(({ homeworkDueOn }) => homeworkDueOn && homeworkDueOn >= now), ...assignments.filter(isOpen)]} at={at} />
            {rest.length > 0 && <Sheet title={t().handedIn}><ul class="rows">{rest.map((line) => <li key={line.id}><WorkRow of={line} href={`${at}/${line.id}`} /></li>)}</ul></Sheet>}
            <Done entries={entries.filter(({ heldOn }) => heldOn <= now)} />
            <Earlier place={place} pupil={pupil} from={from} />
          </>
        );
      }}
    </Answered>
  );
}

type Task = Entry | OwnLine;

const isWork = (task: Task): task is OwnLine => 'dueAt' in task;
const dueOn = (task: Task) => (isWork(task) ? today(new Date(task.dueAt)) : task.homeworkDueOn!);

function Due({ all, at }: { all: Task[]; at: string }) {
  if (all.length === 0) return <State kind="empty" title={t().nothingDue}>{t().nothingDueHelp}</State>;
  return (
    <>
      <p class="lead"><b>{t().due(all.length)}</b></p>
      {byDay(all, dueOn).map(([date, due]) => (
        <Sheet key={date} title={t().dueOn(day(date))}>
          <ul class="rows">{due.map((task) => <li key={task.id}>{isWork(task) ? <WorkRow of={task} href={`${at}/${task.id}`} /> : <Noted of={task} />}</li>)}</ul>
        </Sheet>
      ))}
    </>
  );
}

function Noted({ of: { subjectName, homework, heldOn } }: { of: Entry }) {
  return <Row margin={<Icon name="list" />} under={t().setOn(dayWithin(heldOn))}><b>{subjectName}</b><span class="lines">{homework}</span></Row>;
}

/** The assignments of before, once somebody looks for one. */
function Earlier({ place, pupil, from }: { place: string; pupil: string; from: string }) {
  const [open, setOpen] = useState(false);
  return open ? <EarlierList place={place} pupil={pupil} from={from} /> : <p><Button kind="quiet" onClick={() => setOpen(true)}>{t().earlier}</Button></p>;
}

function EarlierList({ place, pupil, from }: { place: string; pupil: string; from: string }) {
  const asked = usePages<OwnLine>((cursor) => apiAt(place).GET('/api/v1/own-children/{pupil}/assignments', { params: { path: { pupil }, query: { cursor } } }), [place, pupil], `homework ${pupil}`);
  return (
    <Listed of={asked} empty={<p class="quiet-text">{t().noEarlier}</p>}>
      {(pages) => {
        const before = pages.flat().filter((line) => today(new Date(line.dueAt)) < from);
        return before.length === 0 ? <p class="quiet-text">{t().noEarlier}</p> : <Sheet title={t().earlier}><ul class="rows">{before.map((line) => <li key={line.id}><WorkRow of={line} href={`/homework/${place}/${pupil}/${line.id}`} /></li>)}</ul></Sheet>;
      }}
    </Listed>
  );
}

function Done({ entries }: { entries: Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <Sheet title={t().doneInClass}>
      {byDay(entries, ({ heldOn }) => heldOn).reverse().map(([date, held]) => (
        <div key={date}>
          <h3 class="chapter">{day(date)}</h3>
          <ul class="rows">{held.map(({ id, subjectName, done }) => <li key={id}><Row margin={<Icon name="book" />}><b>{subjectName}</b><span class="lines">{done}</span></Row></li>)}</ul>
        </div>
      ))}
    </Sheet>
  );
}
