import { day, number, percent } from '../../shell/format.ts';
import { Bars } from '../charts/bars.tsx';
import { beside, roundUp } from '../charts/figure.ts';
import { Heat, type HeatDay } from '../charts/heat.tsx';
import { Line } from '../charts/line.tsx';
import { Tile } from '../frame/tile.tsx';
import { begun, MANY, missedOf, shareOf, rollsOn, stepOf, weekly, weekOf } from '../reckon.ts';
import type { DayFigures, SchoolBoard } from '../types.ts';
import { Causes, causesOf } from './causes.tsx';
import { Classes } from './classes.tsx';
import { t } from './texts.ts';

export const shown = (share?: number) => (share === undefined ? '–' : percent(share, 1));

export function attendanceTiles(board: SchoolBoard) {
  return {
    days: () => <Days board={board} />,
    weeks: () => <Weeks board={board} />,
    causes: () => <Causes classes={board.classes} />,
    classes: () => <Classes {...board} words={t()} />,
    rolls: () => <Rolls board={board} />,
  };
}

function Days({ board: { days } }: { board: SchoolBoard }) {
  const table = { head: [t().dayColumn, t().share, ...Object.values(t().causes)], rows: days.toReversed().map(({ day: date, attended }) => ({ key: date, href: rollsOn(date), cells: [day(date, 'weekday'), shown(shareOf(missedOf(attended), attended.slots)), ...causesOf(attended).map(({ count }) => number(count))] })) };
  return <Tile title={t().titles.days} words={t().frame} empty={days.length === 0} table={table} picture={<Heat days={days.map(heatOf)} weekdays={t().weekdays} label={t().titles.days} />} />;
}

function heatOf({ day: date, attended }: DayFigures): HeatDay {
  const share = shareOf(missedOf(attended), attended.slots);
  const named = day(date, 'weekday');
  if (share === undefined) return { date, said: t().noRoll(named), href: rollsOn(date) };
  return { date, said: t().ofDay(named, percent(share, 1)), step: stepOf(share), letter: share >= MANY ? number(share * 100) : undefined, href: rollsOn(date) };
}

function Weeks({ board: { weeks, days } }: { board: SchoolBoard }) {
  const shares = weekly(days, weeks);
  const points = begun(weeks.map((week, i) => ({ label: day(week, 'margin'), value: shares[i], said: shown(shares[i]), href: weekOf(week) })), shares);
  const most = roundUp(Math.max(0.01, ...shares.map((share) => share ?? 0)));
  const table = { head: [t().weekColumn, t().share], rows: points.toReversed().map(({ label, said, href }) => ({ key: href, href, cells: [label, said] })) };
  return <Tile title={t().titles.weeks} words={t().frame} empty={shares.every((share) => share === undefined)} table={table} picture={<Line points={points} least={0} most={most} scale={(value) => percent(value)} />} />;
}

/** Where the lead leads to. */
export const ROLLS = 'rolls';

function Rolls({ board: { classes } }: { board: SchoolBoard }) {
  const due = classes.filter(({ rolls }) => rolls.missing + rolls.late > 0).sort((a, b) => b.rolls.missing - a.rolls.missing || b.rolls.late - a.rolls.late);
  const missing = due.reduce((sum, { rolls }) => sum + rolls.missing, 0);
  const rows = due.map(({ name, teacher, schoolClass, rolls }) => ({
    label: beside(name, teacher),
    value: rolls.missing,
    said: [rolls.missing > 0 && t().missing(rolls.missing), rolls.late > 0 && t().late(rolls.late)].filter(Boolean).join(', '),
    kind: rolls.missing > 0 ? ('bad' as const) : undefined,
    href: rolls.missingOn ? rollsOn(rolls.missingOn) : `/my-classes/${schoolClass}`,
  }));
  const table = { head: [t().classColumn, t().teacherColumn, t().missingColumn, t().lateColumn, t().expectedColumn], rows: due.map(({ schoolClass, name, teacher = '', rolls }, i) => ({ key: schoolClass, href: rows[i]!.href, cells: [name, teacher, number(rolls.missing), number(rolls.late), number(rolls.expected)] })) };
  const sentence = missing > 0 ? <><b class="bad">{t().toRemind(missing)}</b>{t().lastDays}</> : t().noneToRemind;
  return <Tile id={ROLLS} title={t().titles.rolls} words={t().frame} sentence={sentence} table={due.length > 0 ? table : undefined} picture={<Bars rows={rows} />} />;
}
