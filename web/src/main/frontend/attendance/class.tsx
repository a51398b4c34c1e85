import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../shell/answers.ts';
import { answer, api, type Schemas } from '../shell/api.ts';
import { useWide } from '../shell/desk/wide.ts';
import { number, today } from '../shell/format.ts';
import type { Params } from '../shell/router.ts';
import { may, owner } from '../shell/session.ts';
import { Answered, Page } from '../shell/ui/page.tsx';
import { Name, Row, Sheet } from '../shell/ui/parts.tsx';
import { keptClasses } from './classes.tsx';
import { fetchRoster, later, rosterPath, type Pupil } from './device.ts';
import './table.css';
import { t } from './texts.ts';

type Totals = Schemas['PupilAttendance'];

/** The longest period that one question may cover is a year. */
const SINCE = 365;

async function totals(schoolClass: string): Promise<{ items: Totals[] }> {
  const years = await answer(api.GET('/api/v1/school-years', {}));
  const from = years.items?.find((year) => year.state === 'open')?.startsOn ?? later(today(), -SINCE);
  const items: Totals[] = [];
  let cursor: string | undefined;
  do {
    const page: Schemas['PageOfPupilAttendance'] = await answer(api.GET('/api/v1/classes/{class}/attendance', { params: { path: { class: schoolClass }, query: { from, to: today(), cursor, limit: 200 } } }));
    items.push(...(page.items ?? []));
    cursor = page.next;
  } while (cursor);
  return { items };
}

/** Known from the list of classes, or asked when the page was opened directly. */
async function nameOfClass(schoolClass: string): Promise<string | undefined> {
  const kept = (await keptClasses())?.find((each) => each.schoolClass === schoolClass)?.className;
  return kept ?? (await answer(api.GET('/api/v1/classes/{class}', { params: { path: { class: schoolClass } } }))).name;
}

const answered = <T,>(call: Promise<T>) => call.then((data) => ({ data, response: new Response() }));

/** A class's list and what each pupil missed; without a line, as last seen. */
export default function ClassScreen({ params: { class: schoolClass = '' } }: { params: Params }) {
  const roster = useAnswer(() => answered(fetchRoster(owner.peek()!, schoolClass).then((pupils) => ({ pupils }))), [schoolClass], rosterPath(schoolClass));
  const missed = useAnswer(() => answered(totals(schoolClass)), [schoolClass], `attendance ${schoolClass}`);
  const [title, setTitle] = useState<string>();
  const List = useWide() ? PupilTable : PupilRows;
  useEffect(() => void nameOfClass(schoolClass).then(setTitle, () => {}), [schoolClass]);
  return (
    <Page title={title ?? t().classes} context={roster.data && t().pupils(roster.data.pupils.length)} up="/my-classes" end={roster.data && may('secrets.reset') ? <a class="button" href={`/classes/${schoolClass}/slips`}>{t().slips}</a> : undefined}>
      <Answered of={roster}>
        {({ pupils }) => (
          <Sheet title={t().totals} end={<span class="small quiet-text">{t().heldRolls(missed.data?.items[0]?.held?.rolls ?? 0)}</span>}>
            <List pupils={pupils} totals={new Map(missed.data?.items.map((each) => [each.pupil!, each]))} />
          </Sheet>
        )}
      </Answered>
    </Page>
  );
}

interface Listed {
  pupils: Pupil[];
  totals: Map<string, Totals>;
}

/** On a phone a name has the whole line, and under it stands only what was missed. */
function PupilRows({ pupils, totals }: Listed) {
  return (
    <ul class="rows">
      {pupils.map((pupil) => (
        <li key={pupil.id}>
          <Row margin={pupil.n} under={anyOf(totals.get(pupil.id)) && <Missed of={totals.get(pupil.id)} />}><Name family={pupil.familyName} given={pupil.givenNames} /></Row>
        </li>
      ))}
    </ul>
  );
}

const anyOf = (of?: Totals) => of && of.unjustified.hours + of.justified.hours + of.late.times > 0;

function Missed({ of: { unjustified, justified, late } = {} }: { of?: Partial<Totals> }) {
  const parts = ([[t().missedColumn, unjustified?.hours, 'bad'], [t().excusedColumn, justified?.hours], [t().lateColumn, late?.times, 'late']] as const).filter(([, value]) => value);
  return <>{parts.map(([label, value, kind], i) => <span key={label}>{i > 0 && ' · '}<span class={kind}>{label}{t().colon}<b>{shown(value)}</b></span></span>)}</>;
}

function PupilTable({ pupils, totals }: Listed) {
  return (
    <div class="scroll totals" tabIndex={0} role="region" aria-label={t().totals}>
      <table>
        <thead>
          <tr>
            <th class="spine" scope="col"><span class="sr">№</span></th>
            <th scope="col">{t().pupilColumn}</th>
            <th scope="col" class="number">{t().missedColumn}</th>
            <th scope="col" class="number">{t().excusedColumn}</th>
            <th scope="col" class="number">{t().lateColumn}</th>
          </tr>
        </thead>
        <tbody>
          {pupils.map((pupil) => {
            const { unjustified, justified, late } = totals.get(pupil.id!) ?? {};
            return (
              <tr key={pupil.id}>
                <td class="spine">{pupil.n}</td>
                <th scope="row" class="who"><Name family={pupil.familyName} given={pupil.givenNames} /></th>
                <td class={unjustified?.hours ? 'number bad' : 'number'}>{shown(unjustified?.hours)}</td>
                <td class="number">{shown(justified?.hours)}</td>
                <td class={late?.times ? 'number late' : 'number'}>{shown(late?.times)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What is normal leaves no mark. */
function shown(value?: number): string {
  return value ? number(value, Number.isInteger(value) ? 0 : 1) : '';
}
