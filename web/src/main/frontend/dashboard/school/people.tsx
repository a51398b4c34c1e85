import { day, number, percent } from '../../shell/format.ts';
import { Name, Row } from '../../shell/ui/parts.tsx';
import { roundUp } from '../charts/figure.ts';
import { Multiples } from '../charts/multiples.tsx';
import { Tile } from '../frame/tile.tsx';
import type { Reason, SchoolBoard } from '../types.ts';
import { t } from './texts.ts';

export function peopleTiles(board: SchoolBoard) {
  return {
    watched: () => <Watched board={board} />,
    use: () => <Use board={board} />,
  };
}

export function reasonOf({ kind, now, before, outOf }: Reason): string {
  const score = (value = 0) => number(value, Number.isInteger(value) ? 0 : 2);
  if (kind === 'absent') return t().absentDays(now);
  return kind === 'fallen' ? t().fallen(score(before), score(now), score(outOf)) : t().risk(percent(now));
}

function Watched({ board: { watched: { count, first } } }: { board: SchoolBoard }) {
  const picture = (
    <>
      <ul class="rows">
        {first.map(({ pupil, familyName, givenNames, className, reasons }) => (
          <li key={pupil}>
            <Row href={`/people/pupil/${pupil}`} margin={<span class="small">{className}</span>} under={reasons.map(reasonOf).join(' · ')}><Name family={familyName} given={givenNames} /></Row>
          </li>
        ))}
      </ul>
      {count > first.length && <p class="told more">{t().moreWatched(count - first.length)}</p>}
    </>
  );
  const sentence = count === 0 ? t().nobodyWatched : <><b>{t().watchedLead(count)}</b>{t().watchedRule}</>;
  return <Tile title={t().titles.watched} words={t().frame} sentence={sentence} picture={count > 0 && picture} />;
}

/** One small line for each role, on one scale; a week without a login is a zero, since the night counts each. */
function Use({ board: { use, weeks } }: { board: SchoolBoard }) {
  const known = begunWith(weeks, use);
  const roles = [...new Set(use.map(({ role }) => role))];
  const rows = roles.map((role) => {
    const values = known.map((week) => use.find((each) => each.role === role && each.week === week)?.logins ?? 0);
    return { label: t().roles[role] ?? role, values, said: number(values.at(-1) ?? 0), href: '/members' };
  });
  const most = roundUp(Math.max(1, ...use.map(({ logins }) => logins)));
  const table = { head: [t().weekColumn, ...rows.map(({ label }) => label)], rows: known.map((week, i) => ({ key: week, href: '/members', cells: [day(week, 'margin'), ...rows.map(({ values }) => number(values[i]!))] })).reverse() };
  return <Tile title={t().titles.use} words={t().frame} empty={use.length === 0} sentence={<span class="small quiet-text">{t().commonScale(number(most))}</span>} table={table} picture={<Multiples rows={rows} least={0} most={most} />} />;
}

const begunWith = (weeks: string[], use: SchoolBoard['use']) => weeks.slice(Math.max(weeks.indexOf(use[0]?.week ?? ''), 0));
