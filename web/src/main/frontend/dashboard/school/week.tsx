import { useAnswer } from '../../shell/answers.ts';
import { day, number, percent, when } from '../../shell/format.ts';
import type { Params } from '../../shell/router.ts';
import { Icon } from '../../shell/ui/icon.tsx';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Row, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { ask } from '../frame/ask.ts';
import { missedOf, rollsOn, shareOf, weekDays } from '../reckon.ts';
import type { DayFigures, SchoolBoard } from '../types.ts';
import { t } from './texts.ts';

/** The days that a week's figure is summed from, each leading to its registers. */
export default function WeekPage({ params: { week = '' } }: { params: Params }) {
  const asked = useAnswer(() => ask('school'), [], 'board school');
  const { data } = asked;
  return (
    <Page title={t().daysOfWeek(day(week, 'full'))} context={data?.night && t().frame.asOf(when(data.night.at))} up="/figures">
      <Answered of={asked}>{(board) => <Days of={weekDays(board.days, week)} />}</Answered>
    </Page>
  );
}

export function Days({ of }: { of: SchoolBoard['days'] }) {
  if (of.length === 0) return <State kind="empty" title={t().noDays} />;
  return (
    <Sheet title={t().titles.days}>
      <ul class="rows">{of.map((each) => <li key={each.day}><Day of={each} /></li>)}</ul>
    </Sheet>
  );
}

function Day({ of: { day: date, attended, missing } }: { of: DayFigures }) {
  const share = shareOf(missedOf(attended), attended.slots);
  const under = <>{t().hoursOf(number(missedOf(attended)), number(attended.slots), attended.late)} {missing > 0 && <b class="bad">{t().toRemind(missing)}.</b>}</>;
  return (
    <Row href={rollsOn(date)} under={under} end={<><b>{share === undefined ? '–' : percent(share, 1)}</b> <Icon name="next" /></>}>
      {day(date, 'weekday')}
    </Row>
  );
}
