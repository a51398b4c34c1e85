import { today } from '../shell/format.ts';
import { tongue } from '../shell/locale.ts';
import { monthsOf, placeIn, type Placed, type Span } from './period-tree.ts';
import './structure.css';
import { t } from './texts.ts';

interface Named extends Span {
  id?: string;
  name?: string;
  provisional?: boolean;
}

/** The year on one line: months, terms above their sequences, closures hatched, today. The lists below say the same. */
export function Strip({ year, periods, closures }: { year: Named; periods: Placed<Named>[]; closures: Named[] }) {
  const depth = Math.max(0, ...periods.map((each) => each.depth));
  const now = today();
  return (
    <div class="strip scroll" role="img" aria-label={t().stripLabel(year.name ?? '', periods.length, closures.length)} tabIndex={0}>
      <div class="strip-inner">
        <div class="strip-line months">
          {monthsOf(year).map((month) => <span key={month.startsOn} style={placed(year, month)}>{monthName(month.startsOn!)}</span>)}
        </div>
        {Array.from({ length: depth + 1 }, (_, row) => (
          <div class={row === 0 ? 'strip-line terms' : 'strip-line'} key={row}>
            {periods.filter((each) => each.depth === row).map(({ period }) => (
              <span key={period.id} class={period.startsOn! <= now && now <= period.endsOn! ? 'period now' : 'period'} style={placed(year, period)} title={period.name}>{period.name}</span>
            ))}
          </div>
        ))}
        {closures.map((closure) => <span key={closure.id} class={closure.provisional ? 'closure provisional' : 'closure'} style={placed(year, closure)} title={closure.name} />)}
        {year.startsOn! <= now && now <= year.endsOn! && <span class="today" style={{ insetInlineStart: `${placeIn(year, { startsOn: now, endsOn: now }).from}%` }} />}
      </div>
    </div>
  );
}

function placed(year: Span, span: Span) {
  const { from, width } = placeIn(year, span);
  return { insetInlineStart: `${from}%`, inlineSize: `${width}%` };
}

function monthName(iso: string): string {
  return new Intl.DateTimeFormat(tongue(), { month: 'short', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}
