import { useState } from 'preact/hooks';
import { useAnswer } from '../../shell/answers.ts';
import { number, percent } from '../../shell/format.ts';
import { Answered } from '../../shell/ui/page.tsx';
import { Sheet } from '../../shell/ui/parts.tsx';
import { get } from './calls.ts';
import { lateShare, pyramid, type Side } from './pyramid.ts';
import { t } from './texts.ts';
import type { AgeReport, AgeRow } from './types.ts';

/** Girls and boys by age, beside the age that their level is for; of the whole district, since by school they are few. */
export function Ages({ district, month, level }: { district: string; month?: string; level?: string }) {
  const [table, setTable] = useState(false);
  const ages = useAnswer<AgeReport>(() => get(`/districts/${district}/figures/ages`, { month }), [district, month]);
  const toggle = <button type="button" class="button quiet" aria-pressed={table} onClick={() => setTable(!table)}>{t().table}<span class="sr"> {t().ages}</span></button>;
  return (
    <Sheet title={t().ages} end={toggle}>
      <Answered of={ages}>
        {({ rows }) => {
          const asked = rows.filter((row) => !level || row.level === level);
          const late = lateShare(asked);
          return (
            <>
              <p class="body">{late === undefined ? t().agesUnknown : <><b>{percent(late, 1)}</b>{t().agesLead}</>}</p>
              {table ? <AgeTable rows={asked} /> : <Pyramid rows={asked} />}
              <p class="body small quiet-text">{t().agesHidden(asked.filter(({ few }) => few).length)}</p>
            </>
          );
        }}
      </Answered>
    </Sheet>
  );
}

const whole = ({ onTime, late }: Side) => onTime + late;

function Pyramid({ rows }: { rows: AgeRow[] }) {
  const steps = pyramid(rows);
  const most = Math.max(1, ...steps.flatMap(({ girls, boys }) => [whole(girls), whole(boys)]));
  return (
    <div class="pyramid">
      <span>{t().girls}</span><span>{t().age0}</span><span>{t().boys}</span>
      {steps.map(({ age, girls, boys }) => [
        <Half key={`F${age}`} of={girls} most={most} first />,
        <b key={age}>{age}</b>,
        <Half key={`M${age}`} of={boys} most={most} />,
      ])}
    </div>
  );
}

/** The value is written beside the bar, and what of it is late in words too. */
function Half({ of, most, first }: { of: Side; most: number; first?: boolean }) {
  const part = (count: number) => ({ inlineSize: `${Math.round((count / most) * 1000) / 10}%` });
  return (
    <span class={first ? 'half first' : 'half'}>
      <span class="bar" aria-hidden="true"><i style={part(of.onTime)} /><i class="late" style={part(of.late)} /></span>
      <span>{number(whole(of))}{of.late > 0 && <span class="small bad"> {t().lateOf(of.late)}</span>}</span>
    </span>
  );
}

function AgeTable({ rows }: { rows: AgeRow[] }) {
  return (
    <div class="scroll">
      <table>
        <thead><tr><th scope="col">{t().level}</th><th scope="col" class="number">{t().official}</th><th scope="col">{t().sex}</th><th scope="col" class="number">{t().age0}</th><th scope="col" class="number">{t().pupils}</th></tr></thead>
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
