import { useAnswer } from '../shell/answers.ts';
import { answer, api, type Schemas } from '../shell/api.ts';
import { day as dayText, number, today } from '../shell/format.ts';
import { Answered } from '../shell/ui/page.tsx';
import { Icon } from '../shell/ui/icon.tsx';
import { Row } from '../shell/ui/parts.tsx';
import { t } from './texts.ts';

type Totals = Schemas['PupilAttendance'];

const MONTHS = 12;
const OPENING = 8;

/** The first of September before: who may not read the school's calendar is told from which day the figures count. */
export function sinceSeptember(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return `${month > OPENING && month <= MONTHS ? year : year - 1}-09-01`;
}

async function ask(pupil: string, date: string): Promise<{ data: { day: Totals; all: Totals }; response: Response }> {
  const of = (from: string) => answer(api.GET('/api/v1/pupils/{pupil}/attendance', { params: { path: { pupil }, query: { from, to: date } } }));
  const [day, all] = await Promise.all([of(date), of(sinceSeptember(date))]);
  return { data: { day, all }, response: new Response() };
}

/** What a pupil missed today and since the year began. */
export function Attendance({ pupil, sex }: { pupil: string; sex?: string }) {
  const date = today();
  const asked = useAnswer(() => ask(pupil, date), [pupil, date], `attendance ${pupil}`);
  return (
    <Answered of={asked}>
      {({ day, all }) => (
        <>
          <Today day={day} sex={sex} />
          <Row margin={<Icon name="calendar" />} under={t().since(dayText(sinceSeptember(date), 'short'))}><Summary all={all} /></Row>
        </>
      )}
    </Answered>
  );
}

const hours = (value = 0) => number(value, Number.isInteger(value) ? 0 : 1);

/** What is normal is said quietly; what needs the family comes first, in colour and with its letter. */
function Today({ day: { held, unjustified, justified, excluded, late, leftEarly }, sex }: { day: Totals; sex?: string }) {
  if (!held?.rolls) return <Row margin={<Icon name="clock" />} under={t().noRollHelp}><b>{t().noRoll}</b></Row>;
  if (unjustified?.hours) return <Row class="missed" margin={<b class="letter" aria-hidden="true">A</b>} under={t().waits}><b>{t().absentToday(hours(unjustified.hours), sex)}</b></Row>;
  if (excluded?.hours) return <Row class="missed" margin={<Icon name="warn" />}><b>{t().excludedToday(hours(excluded.hours))}</b></Row>;
  if (justified?.hours) return <Row margin={<Icon name="check" />}><b>{t().excusedToday(hours(justified.hours))}</b></Row>;
  if (late?.times) return <Row class="tardy" margin={<b class="letter" aria-hidden="true">R</b>} under={t().rolls(held.rolls)}><b>{t().lateToday(late.minutes ?? 0, sex)}</b></Row>;
  if (leftEarly?.times) return <Row class="tardy" margin={<Icon name="clock" />} under={t().rolls(held.rolls)}><b>{t().leftToday(leftEarly.minutes ?? 0, sex)}</b></Row>;
  return <Row margin={<span class="good"><Icon name="check" /></span>} under={t().rolls(held.rolls)}><b>{t().present(sex)}</b></Row>;
}

function Summary({ all: { unjustified, justified, excluded, late, leftEarly } }: { all: Totals }) {
  const parts = [
    unjustified?.hours ? <b class="bad">{t().withoutReason(hours(unjustified.hours))}</b> : undefined,
    justified?.hours ? <span>{t().withReason(hours(justified.hours))}</span> : undefined,
    excluded?.hours ? <span>{t().excluded(hours(excluded.hours))}</span> : undefined,
    late?.times ? <span>{t().lates(late.times, late.minutes ?? 0)}</span> : undefined,
    leftEarly?.times ? <span>{t().lefts(leftEarly.times)}</span> : undefined,
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return <b>{t().nothingMissed}</b>;
  return <>{parts.map((part, i) => <span key={i}>{i > 0 && ' · '}{part}</span>)}</>;
}
