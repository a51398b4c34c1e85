import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { api } from '../../shell/api.ts';
import { w } from '../../shell/desk/words.ts';
import { day, dayWithin, today } from '../../shell/format.ts';
import { receipts, waiting } from '../../shell/outbox.ts';
import { note, query } from '../../shell/router.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Icon } from '../../shell/ui/icon.tsx';
import { Banner, Button, Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { after, byDay, monday } from '../days.ts';
import { SAVE } from '../operations.ts';
import { EntryDialog } from './entry.tsx';
import { together, type Known } from './known.ts';
import './log.css';
import { t } from './texts.ts';

/** The log of a class for a week, day by day; what was written here and has not arrived is pencil. */
export default function WeekScreen({ params: { class: schoolClass = '' } }: { params: { class?: string } }) {
  const [from, setFrom] = useState(() => monday(query('day') ?? today()));
  const [open, setOpen] = useState<Known | 'new'>();
  const to = after(from, 6);
  const arrived = receipts.value.filter(({ type }) => type === SAVE).length;
  const asked = useAnswer(() => api.GET('/api/v1/classes/{class}/log', { params: { path: { class: schoolClass }, query: { from, to } } }), [schoolClass, from], `class-log ${schoolClass} ${from}`);
  const { data, problem, again } = asked;
  useEffect(() => {
    if (arrived > 0) again();
  }, [arrived]);
  const turn = (by: number) => {
    const next = by === 0 ? monday(today()) : after(from, by);
    note(`/class-log/${schoolClass}?day=${next}`);
    setFrom(next);
  };
  if (!data && problem?.status === 404) return <Page title={t().title} up="/class-log"><State kind="empty" title={t().gone}>{t().goneHelp}</State></Page>;
  const writes = (data?.subjects.length ?? 0) > 0;
  return (
    <Page title={t().title} context={data?.className} up="/class-log" dock={writes && <Button kind="solid" icon="plus" onClick={() => setOpen('new')}>{t().write}</Button>}>
      <Turn from={from} to={to} onTurn={turn} />
      <Answered of={asked}>
        {(log) => {
          const known = together(log.entries, waiting.value, schoolClass, log.subjects);
          return (
            <>
              {problem?.status === 0 && <Banner icon="cut">{w().keptShown}</Banner>}
              <Due entries={known.filter(({ homeworkDueOn }) => homeworkDueOn && homeworkDueOn >= from && homeworkDueOn <= to)} />
              <Days entries={known.filter(({ heldOn }) => heldOn >= from && heldOn <= to)} writes={writes} onOpen={setOpen} />
              <EntryDialog open={open} schoolClass={schoolClass} className={log.className} subjects={log.subjects} onClose={() => setOpen(undefined)} onRemoved={again} />
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

function Turn({ from, to, onTurn }: { from: string; to: string; onTurn: (by: number) => void }) {
  return (
    <div class="week">
      <button type="button" class="icon-button" aria-label={t().before} onClick={() => onTurn(-7)}><Icon name="back" /></button>
      <p><b>{t().week(dayWithin(from), dayWithin(to))}</b></p>
      <button type="button" class="icon-button" aria-label={t().next} onClick={() => onTurn(7)}><Icon name="next" /></button>
      {from !== monday(today()) && <Button kind="quiet" onClick={() => onTurn(0)}>{t().thisWeek}</Button>}
    </div>
  );
}

function Due({ entries }: { entries: Known[] }) {
  if (entries.length === 0) return null;
  return (
    <Sheet title={t().dueThisWeek}>
      <ul class="rows">
        {byDay(entries, ({ homeworkDueOn }) => homeworkDueOn!).flatMap(([date, due]) => due.map(({ id, subjectName, homework, pencil }) => <li key={id}><Row class={pencil ? 'pencil' : undefined} margin={<Icon name="clock" />} under={t().dueOnDay(dayWithin(date))}><b>{subjectName}</b><span class="lines">{homework}</span></Row></li>))}
      </ul>
    </Sheet>
  );
}

function Days({ entries, writes, onOpen }: { entries: Known[]; writes: boolean; onOpen: (entry: Known) => void }) {
  if (entries.length === 0) return <State kind="empty" title={t().nothing}>{writes ? t().nothingHelp : t().nothingRead}</State>;
  return (
    <>
      {byDay(entries, ({ heldOn }) => heldOn).map(([date, held]) => (
        <Sheet key={date} title={day(date)}>
          <ul class="rows">{held.map((entry) => <li key={entry.id}><EntryRow entry={entry} onOpen={onOpen} /></li>)}</ul>
        </Sheet>
      ))}
    </>
  );
}

function EntryRow({ entry, onOpen }: { entry: Known; onOpen: (entry: Known) => void }) {
  const { subjectName, done, homework, homeworkDueOn, slotName, by, edits, pencil } = entry;
  const under = pencil ? t().here : by ? t().by(by) : undefined;
  return (
    <Row class={pencil ? 'pencil' : undefined} margin={slotName ?? <Icon name={pencil ? 'pencil' : 'book'} />} under={under} end={edits && <Button kind="quiet" aria-label={`${t().edit} ${subjectName}`} onClick={() => onOpen(entry)}>{t().edit}</Button>}>
      <b>{subjectName}</b>
      <span class="lines">{done}</span>
      {homework && <span class="lines homework"><b>{t().homework} {t().dueOnDay(dayWithin(homeworkDueOn!))}</b> {homework}</span>}
    </Row>
  );
}
