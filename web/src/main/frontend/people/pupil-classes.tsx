import { useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { api, type Schemas } from '../shell/api.ts';
import { whole } from '../shell/desk/pages.ts';
import { day, dayBefore, today } from '../shell/format.ts';
import { Answered } from '../shell/ui/page.tsx';
import { Button, Chip, Row, Sheet } from '../shell/ui/parts.tsx';
import { byId, useClasses, type SchoolClass } from '../structure/known.ts';
import { EnrolAgain, Leave, Move } from './moves.tsx';
import type { Pupil } from './pupil.tsx';
import { t } from './texts.ts';

type Enrollment = Schemas['EnrollmentView'];

/** The pupil's way through the school: where now, and every move before. */
export function PupilClasses({ pupil, changed }: { pupil: Pupil; changed: () => void }) {
  const id = pupil.person!.id!;
  const [open, setOpen] = useState<'move' | 'leave' | 'enrol'>();
  const classes = useClasses();
  const enrollments = useAnswer(() => whole<Enrollment>((query) => api.GET('/api/v1/enrollments', { params: { query: { ...query, pupil: id } } })), [id], `enrollments ${id}`);
  const known = byId(classes.data?.items);
  const done = () => {
    setOpen(undefined);
    enrollments.again();
    changed();
  };
  return (
    <Answered of={enrollments}>
      {({ items }) => {
        const now = items.find((each) => each.kind === 'class' && holdsOn(each, today()));
        const schoolClass = now && known.get(now.schoolClass!);
        return (
          <>
            <p class="lead wide">
              {now ? <>{t().inClass(<b>{schoolClass?.name ?? '…'}</b>, day(now.startsOn!, 'full'))} {now.repeating && t().repeating}</> : <b>{pupil.leftOn ? t().hasLeft : t().noClass}</b>}
            </p>
            <Sheet
              title={t().classes}
              end={
                <span class="person-heads">
                  {now && <Button onClick={() => setOpen('move')}>{t().move}</Button>}
                  {now && <Button kind="quiet" onClick={() => setOpen('leave')}>{t().leave}</Button>}
                  {!now && <Button kind="solid" onClick={() => setOpen('enrol')}>{t().enrolAgain}</Button>}
                </span>
              }
            >
              <ul class="rows">
                {[...items].reverse().map((each) => <li key={each.id}><Stay of={each} schoolClass={known.get(each.schoolClass!)} /></li>)}
              </ul>
            </Sheet>
            <Move open={open === 'move'} pupil={id} from={schoolClass} classes={classes.data?.items ?? []} onClose={() => setOpen(undefined)} done={done} />
            <Leave open={open === 'leave'} pupil={id} onClose={() => setOpen(undefined)} done={done} />
            <EnrolAgain open={open === 'enrol'} pupil={id} classes={classes.data?.items ?? []} onClose={() => setOpen(undefined)} done={done} />
          </>
        );
      }}
    </Answered>
  );
}

function Stay({ of, schoolClass }: { of: Enrollment; schoolClass?: SchoolClass }) {
  const never = of.endsOn === of.startsOn;
  return (
    <Row
      href={schoolClass && `/classes/${schoolClass.id}`}
      margin={of.kind === 'group' ? t().group : undefined}
      class={of.startsOn! > today() ? 'pencil' : undefined}
      under={[of.endsOn ? t().fromTo(day(of.startsOn!, 'short'), day(never ? of.endsOn : dayBefore(of.endsOn), 'short')) : t().since(day(of.startsOn!, 'short')), of.reason].filter(Boolean).join(' · ')}
      end={<>{holdsOn(of, today()) && <Chip kind="act">{t().now}</Chip>}{of.repeating && <Chip>{t().repeats}</Chip>}{never && <Chip kind="late">{t().never}</Chip>}</>}
    >
      <b>{schoolClass?.name ?? '…'}</b>
    </Row>
  );
}

/** The day of the end is the first one no longer there. */
export function holdsOn({ startsOn, endsOn }: Pick<Enrollment, 'startsOn' | 'endsOn'>, date: string): boolean {
  return startsOn! <= date && (!endsOn || endsOn > date);
}
