import { apiAt } from '../../children/own-children.ts';
import { useAnswer } from '../../shell/answers.ts';
import type { Schemas } from '../../shell/api.ts';
import { day, moment, today } from '../../shell/format.ts';
import { t as s } from '../../shell/texts/index.ts';
import { Icon } from '../../shell/ui/icon.tsx';
import { Answered } from '../../shell/ui/page.tsx';
import { Banner, Button, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { after, byDay } from '../days.ts';
import './own.css';
import { t } from './texts.ts';

type Entry = Schemas['ClassLogOwnEntry'];

const BACK = 14;
const AHEAD = 21;

/** First what is due, nearest first; then what was done in class, the latest first. */
export function Homework({ place, pupil }: { place: string; pupil: string }) {
  const now = today();
  const asked = useAnswer(() => apiAt(place).GET('/api/v1/own-children/{pupil}/class-log', { params: { path: { pupil }, query: { from: after(now, -BACK), to: after(now, AHEAD) } } }), [place, pupil, now], `own-log ${pupil}`);
  const { data, problem, again } = asked;
  if (!data && problem?.status === 404) return <State kind="empty" title={t().notYours} action={<Button onClick={again}>{s().tryAgain}</Button>}>{t().notYoursHelp}</State>;
  return (
    <Answered of={asked}>
      {({ entries }) => (
        <>
          {problem && <Banner icon="cut">{t().staleLog(`${day(today(asked.at), 'weekday')}, ${moment(asked.at!)}`)}</Banner>}
          <Due entries={entries.filter(({ homeworkDueOn }) => homeworkDueOn && homeworkDueOn >= now)} />
          <Done entries={entries.filter(({ heldOn }) => heldOn <= now)} />
        </>
      )}
    </Answered>
  );
}

function Due({ entries }: { entries: Entry[] }) {
  if (entries.length === 0) return <State kind="empty" title={t().nothingDue}>{t().nothingDueHelp}</State>;
  return (
    <>
      <p class="lead"><b>{t().due(entries.length)}</b></p>
      {byDay(entries, ({ homeworkDueOn }) => homeworkDueOn!).map(([date, due]) => (
        <Sheet key={date} title={t().dueOn(day(date))}>
          <ul class="rows">{due.map(({ id, subjectName, homework, heldOn }) => <li key={id}><Row margin={<Icon name="list" />} under={t().setOn(day(heldOn, 'weekday').toLocaleLowerCase())}><b>{subjectName}</b><span class="lines">{homework}</span></Row></li>)}</ul>
        </Sheet>
      ))}
    </>
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
