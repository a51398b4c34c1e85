import { useWide } from '../../shell/desk/wide.ts';
import { nameOf, number } from '../../shell/format.ts';
import { Row, Sheet } from '../../shell/ui/parts.tsx';
import { decimal, score } from '../value.ts';
import { isLow, Range, Spark } from './drawings.tsx';
import { t } from './texts.ts';
import type { CouncilView, Pupil } from './types.ts';

const hours = (value: number) => number(value, Number.isInteger(value) ? 0 : 1);

/** A pupil's general figures and what was missed, in one strip. */
export function Figures({ view, pupil: { general, year, missed, trend } }: { view: CouncilView; pupil: Pupil }) {
  const { unjustifiedHours, justifiedHours, late, lateMinutes } = missed;
  return (
    <dl class="sheet figures">
      <div>
        <dt>{t().average}</dt>
        <dd class={isLow(general) ? 'bad' : undefined}>{general.shown === undefined ? '–' : decimal(general.shown)}</dd>
        <dd>{view.general.mean !== undefined && t().classAverage(decimal(view.general.mean))}{year?.shown !== undefined && <> · {t().yearAverage(decimal(year.shown))}</>}</dd>
      </div>
      {general.place !== undefined && <div><dt>{t().rank}</dt><dd>{t().place(general.place, general.tied)}</dd><dd>{t().among(general.among!)}</dd></div>}
      <div><dt>{t().absences}</dt><dd>{t().hours(hours(unjustifiedHours + justifiedHours))}</dd><dd>{t().justified(hours(justifiedHours))}</dd></div>
      <div><dt>{t().late}</dt><dd>{number(late)}</dd><dd>{late > 0 && t().minutes(lateMinutes)}</dd></div>
      {view.periods.length > 1 && <div class="way"><dt>{t().trend(view.periods.length)}</dt><dd><Spark trend={trend} outOf={general.outOf} low={isLow(general)} /></dd><dd>{ends(trend)}</dd></div>}
    </dl>
  );
}

function ends(trend: string[]) {
  const known = trend.filter((each) => each !== '');
  return known.length > 1 && t().trendSays(decimal(known[0]!), decimal(known.at(-1)!));
}

/** Every subject with its figure, where it stands in the class, and what its teacher says. */
export function Subjects({ view, pupil }: { view: CouncilView; pupil: Pupil }) {
  const wide = useWide();
  const lines = view.subjects.map((column, i) => ({ column, cell: pupil.subjects[i]! }));
  const outOf = lines.find(({ cell }) => cell.figure.outOf)?.cell.figure.outOf;
  const several = view.periods.length > 1;
  if (!wide) {
    return (
      <Sheet>
        <ul class="rows">
          {lines.map(({ column, cell }) => (
            <li key={column.id}>
              <Row margin={column.coefficient !== undefined && score(column.coefficient)} under={cell.comment} end={<span class="end-figure"><b class={isLow(cell.figure) ? 'bad' : undefined}>{cell.figure.shown === undefined ? '–' : decimal(cell.figure.shown)}</b><Spark trend={cell.trend} outOf={cell.figure.outOf} low={isLow(cell.figure)} /></span>}><b>{column.name}</b></Row>
            </li>
          ))}
        </ul>
      </Sheet>
    );
  }
  return (
    <>
      <Sheet>
        <table class="subjects-table">
          <thead>
            <tr><th scope="col" class="spine">{t().coefficient}</th><th scope="col">{t().subject}</th><th scope="col" class="number">{t().mean}</th><th scope="col">{outOf && t().range(decimal(outOf))}</th>{several && <th scope="col">{t().trend(view.periods.length)}</th>}<th scope="col">{t().remark}</th></tr>
          </thead>
          <tbody>
            {lines.map(({ column, cell }) => (
              <tr key={column.id}>
                <td class="spine">{column.coefficient !== undefined && score(column.coefficient)}</td>
                <th scope="row">{column.name}</th>
                <td class={isLow(cell.figure) ? 'number big bad' : 'number big'}>{cell.figure.shown === undefined ? '–' : decimal(cell.figure.shown)}</td>
                <td><Range cell={cell} column={column} /></td>
                {several && <td><Spark trend={cell.trend} outOf={cell.figure.outOf} low={isLow(cell.figure)} /></td>}
                <td class="said">{cell.comment}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sheet>
      <p class="quiet-text small">{t().legend(nameOf(pupil))}</p>
    </>
  );
}
