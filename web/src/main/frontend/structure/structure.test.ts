import { describe, expect, test } from 'vitest';
import { cellOf, cellsOf, weight, written } from './coefficients.ts';
import { missing } from './missing.ts';
import { monthsOf, periodTree, placeIn } from './period-tree.ts';
import { days, yearOfNow } from './year-of-now.ts';

const year = (name: string, startsOn: string, endsOn: string, state = 'open') => ({ name, startsOn, endsOn, state });

describe('the year that people mean today', () => {
  const years = [year('24', '2024-10-01', '2025-07-31', 'closed'), year('25', '2025-10-01', '2026-07-31'), year('26', '2026-10-01', '2027-07-31'), year('27', '2027-10-01', '2028-07-31', 'draft')];
  test('is the one that runs', () => expect(yearOfNow(years, '2026-11-26')?.name).toBe('26'));
  test('in the holidays it is the open one nearest to now', () => {
    expect(yearOfNow(years, '2026-08-05')?.name).toBe('25');
    expect(yearOfNow(years, '2026-09-28')?.name).toBe('26');
    expect(yearOfNow(years, '2025-08-10')?.name).toBe('25');
  });
  test('before any is open it is the one in preparation', () => expect(yearOfNow([years[0]!, years[3]!], '2025-08-10')?.name).toBe('27'));
  test('is none where there is none', () => expect(yearOfNow([], '2026-11-26')).toBeUndefined());
});

describe('periods as a tree', () => {
  const t1 = { id: 't1', startsOn: '2026-10-01', endsOn: '2026-12-31' };
  const t2 = { id: 't2', startsOn: '2027-01-01', endsOn: '2027-03-31' };
  const s1 = { id: 's1', parent: 't1', startsOn: '2026-10-01', endsOn: '2026-11-15' };
  const s2 = { id: 's2', parent: 't1', startsOn: '2026-11-16', endsOn: '2026-12-31' };
  test('a term stands before its sequences, whatever order they came in', () => {
    expect(periodTree([s2, t2, s1, t1]).map(({ period, depth }) => `${depth} ${period.id}`)).toEqual(['0 t1', '1 s1', '1 s2', '0 t2']);
  });
  test('one whose parent is not there hangs on the year', () => expect(periodTree([s1])).toEqual([{ period: s1, depth: 0 }]));
});

describe('the strip of the calendar', () => {
  const span = { startsOn: '2026-10-05', endsOn: '2027-07-31' };
  test('the whole year fills it', () => expect(placeIn(span, span)).toEqual({ from: 0, width: 100 }));
  test('periods one after the other touch', () => {
    const first = placeIn(span, { startsOn: '2026-10-05', endsOn: '2027-02-14' });
    expect(first.width).toBeCloseTo(placeIn(span, { startsOn: '2027-02-15', endsOn: '2027-07-31' }).from, 10);
  });
  test('months are cut at the ends of the year', () => {
    const months = monthsOf(span);
    expect(months).toHaveLength(10);
    expect(months[0]).toEqual({ startsOn: '2026-10-05', endsOn: '2026-10-31' });
    expect(monthsOf({ startsOn: '2026-10-05', endsOn: '2026-11-12' }).at(-1)).toEqual({ startsOn: '2026-11-01', endsOn: '2026-11-12' });
    expect(months.reduce((sum, month) => sum + placeIn(span, month).width, 0)).toBeCloseTo(100, 8);
  });
  test('a day more where the month has one', () => expect(days('2028-02-28', '2028-03-01')).toBe(2));
});

describe('what a school still lacks', () => {
  const ready = { year: { state: 'open' }, periods: 2, levels: 7, subjects: 7, slots: 6, classes: 8, pupils: 320 };
  test('nothing when all is there', () => expect(missing(ready)).toEqual([]));
  test('everything at first, the year before all', () => expect(missing({ periods: 0, levels: 0, subjects: 0, slots: 0, classes: 0, pupils: 0 })[0]).toBe('year'));
  test('the opening comes last', () => expect(missing({ ...ready, slots: 0, year: { state: 'draft' } })).toEqual(['bell', 'open']));
  test('a closed year is as good as none', () => expect(missing({ ...ready, year: { state: 'closed' } })).toEqual(['year', 'open']));
});

describe('weights', () => {
  test('comma and point both part the decimals', () => expect([weight('2,5'), weight('2.5'), weight(' 4 ')]).toEqual([2.5, 2.5, 4]));
  test('an empty cell has none', () => expect(weight('  ')).toBeUndefined());
  test('anything else is wrong and not guessed', () => expect(['abc', '-1', '2,555', '1e3', '12345'].map(weight)).toEqual(Array(5).fill('wrong')));
  test('are written as the language writes them', () => expect([written(2.5, true), written(2.5, false), written(undefined, true)]).toEqual(['2,5', '2.5', '']));
  test('without a stream they hold for the whole level', () => {
    const cells = cellsOf([{ subject: 'm', value: 3 }, { subject: 'm', stream: 's2', value: 5 }]);
    expect([cells.get(cellOf('m', ''))?.value, cells.get(cellOf('m', 's2'))?.value]).toEqual([3, 5]);
  });
});
