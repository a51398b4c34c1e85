import { day, today } from '../shell/format.ts';
import { Row, Sheet } from '../shell/ui/parts.tsx';
import { State } from '../shell/ui/state.tsx';
import type { Minutes } from './types.ts';
import { code, t } from './words.ts';

/** A council as its minutes were closed: when, by whom, and what it said of each pupil. */
export function MinutesView({ of }: { of: Minutes }) {
  const attendance = of.attendance ?? [];
  return (
    <>
      <Sheet title={t().sitting}>
        <dl class="facts body">
          {of.heldOn && <><dt>{t().heldOn}</dt><dd>{day(of.heldOn, 'full')}</dd></>}
          {of.chairedBy && <><dt>{t().chairedBy}</dt><dd>{of.chairedBy}</dd></>}
          {of.closedAt && <><dt>{t().closedOn}</dt><dd>{day(today(new Date(of.closedAt)), 'full')}</dd></>}
          {attendance.length > 0 && <><dt>{t().attendance}</dt><dd>{attendance.map(({ name, role, present }) => [name, role, present === false && t().excused].filter(Boolean).join(', ')).join(' · ')}</dd></>}
          {of.remarks && <><dt>{t().remarks}</dt><dd>{of.remarks}</dd></>}
        </dl>
      </Sheet>
      {of.pupils.length === 0 ? <State kind="empty" title={t().nobody} /> : (
        <Sheet title={t().verdicts}>
          <ul class="rows">
            {of.pupils.map((each) => {
              const ruled = [each.decision, each.honour, each.warning].filter((ruling) => ruling != null).map((ruling) => code(ruling!));
              return <li key={each.id}><Row under={[each.comment, each.reasons].filter(Boolean).join(' · ')} end={ruled.join(' · ')}><b>{each.name}</b></Row></li>;
            })}
          </ul>
        </Sheet>
      )}
    </>
  );
}
