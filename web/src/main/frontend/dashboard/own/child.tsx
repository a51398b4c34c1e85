import type { ComponentChildren } from 'preact';
import { day, nameOf, number } from '../../shell/format.ts';
import { may } from '../../shell/session.ts';
import { Heat, type HeatDay } from '../charts/heat.tsx';
import { Line } from '../charts/line.tsx';
import { Spread } from '../charts/spread.tsx';
import { Tile } from '../frame/tile.tsx';
import { t } from '../texts.ts';
import type { OwnAverage, OwnBoard, OwnChild } from '../types.ts';

/** One kind of tile for all children, so that an arrangement holds when a child comes or goes. */
export function tilesOf({ days, children }: OwnBoard, place: string) {
  const each = (draw: (child: OwnChild) => ComponentChildren) => () => children.map((child) => <div key={child.id}>{draw(child)}</div>);
  return [
    { name: 'presence', title: t().presence, draw: each((child) => <Presence child={child} days={days} place={place} />) },
    { name: 'averages', title: t().averages, draw: each((child) => <Averages child={child} place={place} />) },
    { name: 'terms', title: t().terms, draw: each((child) => <Terms child={child} place={place} />) },
  ];
}

/** A pupil knows whose figures they are. */
const titled = (title: string, child: OwnChild) => (may('own.read') ? title : `${title} · ${nameOf(child)}`);
const marksAt = (place: string, child: OwnChild) => (may('own.read') ? '/results' : `/results/${place}/${child.id}`);
const attendanceAt = (place: string, child: OwnChild) => (may('own.read') ? '/mine' : `/children/${place}/${child.id}`);

const STEPS: Record<string, HeatDay['step']> = { P: 0, J: 1, S: 2, R: 2, X: 3, A: 4 };
const MISSED = 'AJX';

function Presence({ child, days, place }: { child: OwnChild; days: string[]; place: string }) {
  const href = attendanceAt(place, child);
  const letters = [...child.strip];
  const all = days.map((date, i) => {
    const letter = letters[i] ?? '-';
    return { date, letter, said: t().ofDay(day(date, 'weekday'), t().states[letter]!), step: STEPS[letter] };
  });
  const [missed, rest] = t().days(letters.filter((letter) => MISSED.includes(letter)).length, letters.filter((letter) => letter !== '-').length);
  const table = { head: [t().dayColumn, t().stateColumn], rows: all.toReversed().map(({ date, letter }) => ({ key: date, href, cells: [day(date, 'weekday'), t().states[letter]!] })) };
  const heat = all.map(({ letter, ...each }) => ({ ...each, href, letter: letter === 'P' || letter === '-' ? undefined : letter }));
  return <Tile title={titled(t().presence, child)} words={t().frame} empty={days.length === 0} sentence={<><b>{missed}</b>{rest}</>} table={table} picture={<Heat days={heat} weekdays={t().weekdays} label={t().presence} />} />;
}

const score = (value: number) => number(value, Number.isInteger(value) ? 0 : 2);

function Averages({ child, place }: { child: OwnChild; place: string }) {
  const href = marksAt(place, child);
  const newest = child.averages.findLast(({ subject }) => subject === undefined)?.term;
  const shown = child.averages.filter(({ term }) => term === newest);
  const most = Math.max(1, ...shown.map(({ outOf, shown: value }) => Math.max(outOf, value)));
  const name = ({ subjectName }: OwnAverage) => subjectName ?? t().general;
  const rows = shown.map((each) => ({ label: name(each), href, one: each.shown, of: each.median === undefined ? undefined : only(each.median), said: score(each.shown), bad: each.shown < each.outOf / 2 }));
  const table = { head: [t().subjectColumn, t().ownColumn, t().medianColumn], rows: shown.map((each) => ({ key: name(each), href, cells: [name(each), t().outOf(score(each.shown), score(each.outOf)), each.median === undefined ? '' : score(each.median)] })) };
  const sentence = <span class="small quiet-text">{shown.length === 0 ? t().noAverages : <>{shown[0]!.termName}. {may('own.read') ? t().dotHelpOwn : t().dotHelp}</>}</span>;
  return <Tile title={titled(t().averages, child)} words={t().frame} sentence={sentence} table={shown.length === 0 ? undefined : table} picture={<Spread rows={rows} most={most} half={most / 2} />} />;
}

/** Of the class its median alone is told. */
const only = (median: number) => ({ low: median, lower: median, median, upper: median, high: median });

function Terms({ child, place }: { child: OwnChild; place: string }) {
  const href = marksAt(place, child);
  const terms = child.averages.filter(({ subject }) => subject === undefined);
  const most = Math.max(1, ...terms.map(({ outOf }) => outOf));
  const points = terms.map((each) => ({ label: each.termName, value: each.shown, said: t().outOf(score(each.shown), score(each.outOf)), href }));
  const table = { head: [t().termColumn, t().ownColumn, t().medianColumn], rows: terms.map((each) => ({ key: each.term, href, cells: [each.termName, score(each.shown), each.median === undefined ? '' : score(each.median)] })) };
  return <Tile title={titled(t().terms, child)} words={t().frame} empty={terms.length === 0} table={table} picture={<Line points={points} least={0} most={most} scale={(value) => number(value)} />} />;
}
