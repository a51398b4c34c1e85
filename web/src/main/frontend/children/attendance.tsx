import { useAnswer } from '../shell/answers.ts';
import { answer, type Schemas } from '../shell/api.ts';
import { day as dayText, number, today, when } from '../shell/format.ts';
import { t as s } from '../shell/texts/index.ts';
import { Answered } from '../shell/ui/page.tsx';
import { Icon } from '../shell/ui/icon.tsx';
import { Button, Row } from '../shell/ui/parts.tsx';
import { apiAt } from './own-children.ts';
import { t } from './texts.ts';

type Totals = Schemas['PupilAttendance'];

interface Told {
  /** The day that was today when the school answered. */
  date: string;
  day: Totals;
  /** By the first day of the period; the last is the whole year. */
  since: { from: string; all: Totals }[];
}

const OPENING = 9;
const WEEK = 7;
const MONTH = 30;

/** Where a child is in no class, nothing says when its school's year began: then from September on. */
export function sinceSeptember(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return `${month >= OPENING ? year : year - 1}-09-01`;
}

/** The first of so many days that end with this one. */
const firstOf = (days: number, date: string) => new Date(Date.parse(`${date}T00:00:00Z`) - (days - 1) * 86_400_000).toISOString().slice(0, 10);

interface Props {
  pupil: string;
  sex?: string;
  /** The membership through which the school is asked. */
  place: string;
  /** When the year of the child's class began. */
  since?: string;
  /** Where more is told. */
  href?: string;
  /** Whether to tell of the last week and month, too. */
  more?: boolean;
  /** What else is asked again with it. */
  again?: () => void;
}

/** What a pupil missed today and since the year began. */
export function Attendance({ pupil, sex, place, since, href, more, again }: Props) {
  const date = today();
  const start = since ?? sinceSeptember(date);
  const from = [...(more ? [firstOf(WEEK, date), firstOf(MONTH, date)] : []), start];
  const asked = useAnswer(() => ask(place, pupil, date, from), [place, pupil, date, start], `attendance ${pupil}${more ? ' more' : ''}`);
  return (
    <Answered of={asked}>
      {({ date: told, day, since: periods }) => (
        <>
          {asked.problem && (
            <Row class="stale" margin={<Icon name="cut" />} end={<Button kind="quiet" onClick={() => (asked.again(), again?.())}>{s().tryAgain}</Button>}>
              {t().stale(when(asked.at!))}
            </Row>
          )}
          {told === date ? <Today day={day} sex={sex} /> : <Row margin={<Icon name="cut" />} under={dayText(told)}><b>{t().noNews}</b></Row>}
          {periods.map(({ from: first, all }, i) => {
            const label = i === periods.length - 1 ? t().since(dayText(first, 'short')) : t().lastDays(i === 0 ? WEEK : MONTH);
            return <Row key={i} href={href} margin={<Icon name="calendar" />} under={label} end={href && <Icon name="next" />}><Summary all={all} /></Row>;
          })}
        </>
      )}
    </Answered>
  );
}

async function ask(place: string, pupil: string, date: string, from: string[]): Promise<{ data: Told; response: Response }> {
  const of = (first: string) => answer(apiAt(place).GET('/api/v1/pupils/{pupil}/attendance', { params: { path: { pupil }, query: { from: first, to: date } } }));
  const [day, ...since] = await Promise.all([date, ...from].map(of));
  return { data: { date, day: day!, since: since.map((all, i) => ({ from: from[i]!, all })) }, response: new Response() };
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
