import './district.css';
import { useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { day, number, percent } from '../../shell/format.ts';
import { membership } from '../../shell/session.ts';
import { Answered, Page } from '../../shell/ui/page.tsx';
import { Select, Sheet } from '../../shell/ui/parts.tsx';
import { State } from '../../shell/ui/state.tsx';
import { get } from './calls.ts';
import { lateShare, pyramid, type Side } from './pyramid.ts';
import { t } from './texts.ts';
import type { AgeReport, AgeRow } from './types.ts';

/** Girls and boys by age, beside the age that their level is for; of the whole district, since by school they are few. */
export default function AgesPage() {
  const district = membership.value!.district!.id!;
  const ages = useAnswer<AgeReport>(() => get(`/districts/${district}/figures/ages`), [district], '/district-ages');
  return (
    <Page title={t().ages} context={[membership.value!.district!.name, ages.data?.month && day(ages.data.month, 'month')].filter(Boolean).join(' · ')} up="/district-figures">
      <Answered of={ages}>{({ rows, month }) => (month ? <Ages of={rows} /> : <State kind="empty" title={t().nothingCounted}>{t().nothingCountedHelp}</State>)}</Answered>
    </Page>
  );
}

function Ages({ of }: { of: AgeRow[] }) {
  const [level, choose] = useState('');
  const [table, setTable] = useState(false);
  const rows = of.filter((row) => !level || row.level === level);
  const late = lateShare(rows);
  const levels = [...new Map(of.map((row) => [row.level, row.levelName || t().noLevel]))];
  const toggle = <button type="button" class="button quiet" aria-pressed={table} onClick={() => setTable(!table)}>{t().table}</button>;
  return (
    <>
      <p class="lead">{late === undefined ? t().agesUnknown : <><b>{percent(late, 1)}</b>{t().agesLead}</>}</p>
      <div class="filters">
        <Select label={t().level} name="level" value={level} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t().allLevels}</option>
          {levels.map(([code, name]) => <option key={code} value={code}>{name}</option>)}
        </Select>
      </div>
      <Sheet title={t().ages} end={toggle}>{table ? <AgeTable rows={rows} /> : <><Pyramid rows={rows} /><p class="small key"><i aria-hidden="true" />{t().lateKey}</p></>}</Sheet>
      <p class="small quiet-text">{t().agesHidden(rows.filter(({ few }) => few).length)}</p>
    </>
  );
}

const whole = ({ onTime, late }: Side) => onTime + late;

function Pyramid({ rows }: { rows: AgeRow[] }) {
  const steps = pyramid(rows);
  const most = Math.max(1, ...steps.flatMap(({ girls, boys }) => [whole(girls), whole(boys)]));
  return (
    <div class="pyramid">
      <span>{t().girls}</span><span>{t().ageColumn}</span><span>{t().boys}</span>
      {steps.map(({ age, girls, boys }) => [
        <Half key={`F${age}`} of={girls} most={most} first />,
        <b key={age}>{age}</b>,
        <Half key={`M${age}`} of={boys} most={most} />,
      ])}
    </div>
  );
}

/** The value is written beside the bar; what of it is late lies at its outer end. */
function Half({ of, most, first }: { of: Side; most: number; first?: boolean }) {
  const part = (count: number) => ({ inlineSize: `${Math.round((count / most) * 1000) / 10}%` });
  return (
    <span class={first ? 'half first' : 'half'}>
      <span class="arm" aria-hidden="true"><i style={part(of.onTime)} /><i class="late" style={part(of.late)} /></span>
      <span>{number(whole(of))}{of.late > 0 && <span class="sr"> {t().lateOf(of.late)}</span>}</span>
    </span>
  );
}

function AgeTable({ rows }: { rows: AgeRow[] }) {
  return (
    <div class="scroll">
      <table>
        <thead><tr><th scope="col">{t().level}</th><th scope="col" class="number">{t().official}</th><th scope="col">{t().sex}</th><th scope="col" class="number">{t().ageColumn}</th><th scope="col" class="number">{t().pupils}</th></tr></thead>
        <tbody>
          {rows.map(({ level, levelName, official, sex, age, few, pupils }) => (
            <tr key={`${level} ${sex} ${age}`}>
              <th scope="row">{levelName || t().noLevel}</th>
              <td class="number">{official ?? '—'}</td>
              <td>{t().ofSex[sex]}</td>
              <td class="number">{age ?? '—'}</td>
              <td class="number">{few ? <span class="few" title={t().fewTitle}>{t().lessThanFive}</span> : number(pupils)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
