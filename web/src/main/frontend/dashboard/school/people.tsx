import { day, number } from '../../shell/format.ts';
import { may } from '../../shell/session.ts';
import { roundUp } from '../charts/figure.ts';
import { Multiples } from '../charts/multiples.tsx';
import { Tile } from '../frame/tile.tsx';
import type { SchoolBoard } from '../types.ts';
import { t } from './texts.ts';
import { Watched } from './watched.tsx';

export function peopleTiles(board: SchoolBoard) {
  return {
    watched: () => <Watched of={board.watched} />,
    use: () => <Use board={board} />,
  };
}

/** The journal has them one by one, each with its time and who it was. */
const LOGINS = '/audit?entity=session';

/** One small line for each role, on one scale; a week without a login is a zero, since the night counts each. */
function Use({ board: { use, weeks } }: { board: SchoolBoard }) {
  const known = begunWith(weeks, use);
  const href = may('audit.read') ? LOGINS : undefined;
  const roles = [...new Set(use.map(({ role }) => role))];
  const rows = roles.map((role) => {
    const values = known.map((week) => use.find((each) => each.role === role && each.week === week)?.logins ?? 0);
    return { label: t().roles[role] ?? role, values, said: number(values.at(-1) ?? 0), href };
  });
  const most = roundUp(Math.max(1, ...use.map(({ logins }) => logins)));
  const table = { head: [t().weekColumn, ...rows.map(({ label }) => label)], rows: known.map((week, i) => ({ key: week, href, cells: [day(week, 'margin'), ...rows.map(({ values }) => number(values[i]!))] })).reverse() };
  return <Tile title={t().titles.use} words={t().frame} empty={use.length === 0} sentence={<span class="small quiet-text">{t().commonScale(number(most))}</span>} table={table} picture={<Multiples rows={rows} least={0} most={most} />} />;
}

const begunWith = (weeks: string[], use: SchoolBoard['use']) => weeks.slice(Math.max(weeks.indexOf(use[0]?.week ?? ''), 0));
