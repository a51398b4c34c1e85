import { day, number } from '../../shell/format.ts';
import { may } from '../../shell/session.ts';
import { roundUp } from '../charts/figure.ts';
import { Multiples } from '../charts/multiples.tsx';
import { sundayOf } from '../reckon.ts';
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

/** The rows of the journal that a figure counts: those who came in, on the days of a week that are counted. */
function loginsOf(until: string, week: string, role?: string): string | undefined {
  if (!may('audit.read')) return undefined;
  const last = [sundayOf(week), until].sort()[0]!;
  return `/audit?${new URLSearchParams({ action: 'session.begun', ...(role && { role }), from: week, until: last })}`;
}

/** One small line for each role, on one scale; a week without a login is a zero, since the night counts each. */
function Use({ board: { night, use, weeks } }: { board: SchoolBoard }) {
  const known = begunWith(weeks, use);
  const until = night?.until ?? '';
  const rows = [...new Set(use.map(({ role }) => role))].map((role) => {
    const values = known.map((week) => use.find((each) => each.role === role && each.week === week)?.logins ?? 0);
    return { role, label: t().roles[role] ?? role, values, said: number(values.at(-1) ?? 0), href: loginsOf(until, known.at(-1) ?? '', role) };
  });
  const most = roundUp(Math.max(1, ...use.map(({ logins }) => logins)));
  const table = {
    head: [t().weekColumn, ...rows.map(({ label }) => label)],
    rows: known.map((week, i) => {
      const hrefs = [undefined, ...rows.map(({ role }) => loginsOf(until, week, role))];
      return { key: week, href: loginsOf(until, week), hrefs, cells: [day(week, 'margin'), ...rows.map(({ values }) => number(values[i]!))] };
    }).reverse(),
  };
  return <Tile title={t().titles.use} words={t().frame} empty={use.length === 0} sentence={<span class="small quiet-text">{t().commonScale(number(most))}</span>} table={table} picture={<Multiples rows={rows} least={0} most={most} />} />;
}

const begunWith = (weeks: string[], use: SchoolBoard['use']) => weeks.slice(Math.max(weeks.indexOf(use[0]?.week ?? ''), 0));
