import '../../build/browser.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { locale, shown } from '../../shell/locale.ts';
import { Bars } from './bars.tsx';
import { all } from './drawn.ts';
import { along, roundUp } from './figure.ts';
import { Heat, place } from './heat.tsx';
import { Line } from './line.tsx';
import { Multiples } from './multiples.tsx';
import { Spread } from './spread.tsx';
import { Share, Stacked } from './stacked.tsx';
import { Table } from './table.tsx';

beforeEach(() => {
  locale.value = 'fr';
});
afterEach(() => {
  shown.value = undefined;
});

test('a value stands where its share of the scale is, and never outside', () => {
  expect([along(5, 20), along(12, 20, 10), along(25, 20), along(-1, 20), along(3, 0)]).toEqual([25, 20, 100, 0, 0]);
});

test('a scale ends at a round number that holds the value', () => {
  expect([0, 0.7, 1, 3, 6, 12, 21, 25, 26, 99].map(roundUp)).toEqual([1, 1, 1, 5, 10, 20, 25, 25, 50, 100]);
});

test('bars begin at zero, say their value and lead to their rows', () => {
  const bars = <Bars rows={[{ label: '6e A', value: 5, said: '5 h', href: '/my-classes/a', kind: 'bad' }, { label: '6e B', value: 20, said: '20 h' }]} />;
  expect(all(bars, 'rect', 'bad')[0]!.props.width).toBe(25);
  expect(all(bars, 'rect', 'plain')[0]!.props.width).toBe(100);
  expect(all(bars, 'a').map(({ props, text }) => [props.href, text])).toEqual([['/my-classes/a', '6e A5 h']]);
});

test('what has not arrived is dashed and has no bar', () => {
  const bars = <Bars rows={[{ label: '6e A', said: 'non reçu' }]} />;
  expect(all(bars, 'rect')).toHaveLength(1);
  expect(all(bars, 'rect', 'none')).toHaveLength(1);
});

test('the parts of a stack follow each other on the scale of all', () => {
  const part = (count: number) => ({ label: '', count, said: `${count}` });
  const stacks = <Stacked rows={[{ label: 'a', said: '', parts: [part(10), part(30)] }, { label: 'b', said: '', parts: [part(20)] }]} />;
  expect(all(stacks, 'rect', 'plain').map(({ props }) => [props.x, props.width])).toEqual([[0, 25], [25, 75], [0, 50]]);
});

test('a share names each part with its figure beside the picture', () => {
  const share = <Share parts={[{ label: 'sans motif', count: 3, said: '3 h', kind: 'bad', href: '/people' }, { label: 'retards', count: 1, said: '1 h', kind: 'late' }]} />;
  expect(all(share, 'li').map(({ text }) => text)).toEqual(['sans motif 3 h', 'retards 1 h']);
  expect(all(share, 'rect', 'late')[0]!.props).toMatchObject({ x: 75, width: 25 });
});

const WEEKS = [{ label: 's1', value: 10, said: '10\u00a0%', href: '/1' }, { label: 's2', said: 'rien' }, { label: 's3', value: 20, said: '20\u00a0%', href: '/3' }];

test('a line is dashed across what has not arrived, and its last point is marked and said', () => {
  const line = <Line points={WEEKS} least={0} most={20} scale={String} />;
  expect(all(line, 'path', 'solid')[0]!.props.d).toBe('');
  expect(all(line, 'path', 'gap')[0]!.props.d).toBe('M16.667 50L83.333 0');
  expect(all(line, 'path', 'marked').map(({ props }) => props.d)).toEqual(['M83.333 0h0']);
  expect(all(line, 'p', 'last')[0]!.text).toBe('s3 20\u00a0%');
  expect(all(line, 'a').map(({ props }) => [props.href, props['aria-label']])).toEqual([['/1', 's1 10\u00a0%'], ['/3', 's3 20\u00a0%']]);
});

test('in a language written from the right, time begins at the right', () => {
  locale.value = 'ar';
  const line = <Line points={WEEKS} least={0} most={20} scale={String} />;
  expect(all(line, 'path', 'marked')[0]!.props.d).toBe('M16.667 0h0');
  const spread = <Spread most={20} rows={[{ label: '', said: '', of: { low: 0, lower: 5, median: 10, upper: 15, high: 20 } }]} />;
  expect(all(spread, 'path', 'whole')[0]!.props.d).toBe('M100 8H0');
});

test('a line of one point, or of none, is drawn without falling over', () => {
  expect(all(<Line points={WEEKS.slice(0, 1)} least={0} most={20} scale={String} />, 'path', 'marked')).toHaveLength(1);
  expect(all(<Line points={[]} least={0} most={20} scale={String} />, 'path', 'point')).toHaveLength(0);
});

test('small multiples share one scale', () => {
  const many = <Multiples least={0} most={10} rows={[{ label: 'a', said: '5', values: [0, 5] }, { label: 'b', said: '10', values: [10, 10] }]} />;
  expect(all(many, 'path', 'solid').map(({ props }) => props.d)).toEqual(['M25 100L75 50', 'M25 0L75 0']);
});

test('a spread shows the middle half, the median and the ends', () => {
  const spread = <Spread most={20} half={10} rows={[{ label: 'Maths', said: '11', href: '/m', of: { low: 2, lower: 8, median: 11, upper: 14, high: 19 } }]} />;
  expect(all(spread, 'rect', 'middle')[0]!.props).toMatchObject({ x: 40, width: 30 });
  expect(all(spread, 'path', 'median')[0]!.props.d).toBe('M55 1V15');
  expect(all(spread, 'path', 'half')[0]!.props.d).toBe('M50 0V16');
});

test('a day of the calendar stands in its week’s column, also over a new year', () => {
  expect(place('2026-11-02', '2026-11-02')).toEqual({ week: 0, weekday: 0 });
  expect(place('2026-11-08', '2026-11-04')).toEqual({ week: 0, weekday: 6 });
  expect(place('2027-01-04', '2026-12-28')).toEqual({ week: 1, weekday: 0 });
});

test('each day of the calendar is said, leads to its rows and is dashed where nothing arrived', () => {
  const heat = <Heat label="Présence" weekdays={['L', 'M', 'M', 'J', 'V', 'S', 'D']} days={[{ date: '2026-11-02', said: 'lundi, 4\u00a0%', step: 1, href: '/d1' }, { date: '2026-11-04', said: 'mercredi, rien' }, { date: '2026-11-09', said: 'lundi, 12\u00a0%', step: 4, letter: '12' }]} />;
  expect(all(heat, 'a').map(({ props }) => [props.href, props['aria-label']])).toEqual([['/d1', 'lundi, 4\u00a0%']]);
  expect(all(heat, 'rect', 'none')).toHaveLength(1);
  expect(all(heat, 'text').map(({ text }) => text)).toEqual(['12']);
  expect(all(heat, 'rect').map(({ props }) => [props.x, props.y])).toEqual([[1.5, 1.5], [1.5, 41.5], [29.5, 1.5]]);
});

test('a table has a caption, headings for its columns and rows, and links', () => {
  const table = <Table caption="Absences" of={{ head: ['Classe', 'Heures'], rows: [{ key: 'a', href: '/a', cells: ['6e A', '12'] }] }} />;
  expect(all(table, 'caption')[0]!.text).toBe('Absences');
  expect(all(table, 'th').map(({ props, text }) => [props.scope, text])).toEqual([['col', 'Classe'], ['col', 'Heures'], ['row', '6e A']]);
  expect(all(table, 'a')[0]!.props.href).toBe('/a');
});
