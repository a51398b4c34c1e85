import { useEffect, useState } from 'preact/hooks';
import { clock, day as dayText, nameOf, today } from '../shell/format.ts';
import { line, unkept } from '../shell/outbox.ts';
import type { Params } from '../shell/router.ts';
import { may, session } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Banner } from '../shell/ui/parts.tsx';
import { Dock, type Last } from './dock.tsx';
import { Filters, List, type Filter } from './list.tsx';
import { MarkDialog } from './mark.tsx';
import './roll.css';
import { lateness, markOf, next, withMark, type Mark } from './roll.ts';
import { t } from './texts.ts';
import { useRoll, type Change, type Listed } from './use-roll.ts';

type Setting = Omit<Mark, 'pupil'> | undefined;

/** Taking the roll: all are present until a tap says otherwise. */
export default function RollScreen({ params }: { params: Params }) {
  const { class: schoolClass = '', day = '', slot = '' } = params;
  const hand = useRoll(schoolClass, day, slot);
  const { roll, lesson, pupils, problem, edit } = hand;
  const [filter, setFilter] = useState<Filter>('all');
  const [open, setOpen] = useState<Listed>();
  const [last, setLast] = useState<Last>();
  const [correcting, setCorrecting] = useState(false);
  const locked = !may('rolls.save') || (!correcting && (roll.state === 'saved' || roll.state === 'waiting'));

  // What was not kept is not told as done, nor can it be taken back.
  const change = (made: Change, told: Last) => {
    setLast(told);
    void edit(made).catch(() => setLast((now) => (now === told ? undefined : now)));
  };
  const set = (pupil: Listed, mark: Setting) => {
    const before = markOf(roll.taken, pupil.id!);
    change((taken) => withMark(taken, pupil.id!, mark), { name: nameOf(pupil), text: t().state(mark?.state, pupil.sex, mark?.minutes).toLocaleLowerCase(), back: (taken) => withMark(taken, pupil.id!, before) });
  };
  const minutes = () => (day === today() ? lateness(lesson?.startsAt, lesson?.endsAt, new Date().toTimeString().slice(0, 8)) : lateness(undefined, undefined, ''));
  const tap = (pupil: Listed) => set(pupil, next(markOf(roll.taken, pupil.id!), minutes()));
  const absent = (teacherAbsent: boolean) => {
    const before = roll.taken;
    change((taken) => ({ ...taken, teacherAbsent, exceptions: teacherAbsent ? [] : taken.exceptions }), { name: t().teacherAbsent, text: teacherAbsent ? t().yes : t().no, back: () => before });
  };
  const undo = () => {
    if (last) void edit(last.back).catch(() => {});
    setLast(undefined);
  };

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && last) {
        event.preventDefault();
        undo();
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });

  const ready = pupils && roll.state !== 'unknown';
  const times = lesson && `${clock(lesson.startsAt!)} – ${clock(lesson.endsAt!)}`;
  const finish = () => hand.finish().then(() => (setCorrecting(false), setLast(undefined)), () => {});
  return (
    <Page
      title={lesson?.className ?? t().roll}
      context={times && (day === today() ? times : `${dayText(day, 'weekday')}, ${times}`)}
      up="/today"
      dock={ready && <Dock {...{ roll, pupils, lesson, last, locked, undo }} onFinish={() => void finish()} onCorrect={() => setCorrecting(true)} />}
    >
      {unkept.value && <Banner kind="bad">{unkept.value === 'full' ? t().full : t().unkept}</Banner>}
      {line.value.state === 'offline' && ready && !locked && <Banner icon="cut">{t().asUsual}</Banner>}
      {roll.overrides !== undefined && roll.state === 'saved' && roll.by?.identity !== session.value?.identity?.id && <Banner>{t().overrode(roll.by?.name)} <a href={`/rolls/${schoolClass}/${day}/${slot}/history`}>{t().history}</a></Banner>}
      {ready ? (
        <div class="roll">
          <Filters taken={roll.taken} pupils={pupils} filter={filter} onChange={setFilter} />
          <List {...{ pupils, filter, locked }} taken={roll.taken} onTap={tap} onOpen={setOpen} onMark={(pupil, state) => set(pupil, state === 'late' ? { state, minutes: minutes() } : state ? { state } : undefined)} />
          <label class="choice teacher">
            <input type="checkbox" checked={roll.taken.teacherAbsent} disabled={locked} onChange={(event) => absent(event.currentTarget.checked)} />
            <span>{t().teacherAbsent}</span>
          </label>
        </div>
      ) : (
        <Answered of={{ loading: !problem, problem, again: () => location.reload() }}>{() => null}</Answered>
      )}
      <MarkDialog pupil={open} mark={open && markOf(roll.taken, open.id!)} minutes={minutes} onClose={() => setOpen(undefined)} onSet={set} />
    </Page>
  );
}
