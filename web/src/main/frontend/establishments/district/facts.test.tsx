import '../../build/browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { all } from '../../dashboard/charts/drawn.ts';
import { locale } from '../../shell/locale.ts';
import '../../shell/words.ts';
import { Facts, type Ask } from './facts.tsx';
import { texts } from './texts.ts';
import type { Report } from './types.ts';

const REPORT = { district: 'd', term: 'Trimestre 1', figures: { girls: 10, boys: 9, others: 0, slots: 100, missed: 8, passed: 7, passedOf: 10, staff: 4, teachers: 3 } } as Report;

beforeEach(async () => {
  locale.value = 'fr';
  await texts.load('fr');
});

test('each sum of a district leads to the schools that it is summed from, by its measure and as they are filtered', () => {
  const links = all(<Facts of={REPORT} ask={{ month: '2026-10-01' }} onAsk={() => {}} />, 'a');
  expect(links.map(({ props }) => new URLSearchParams(props.href.split('?')[1]).get('sort'))).toEqual(['pupils', 'attendance', 'results', 'staff']);
  expect(links[1]!.props.href).toBe('/district-figures?district=d&month=2026-10-01&sort=attendance');
});

test('a touch compares the schools by it on the same page', () => {
  const asked: Ask[] = [];
  const links = all(<Facts of={REPORT} ask={{}} onAsk={(more) => asked.push(more)} />, 'a');
  document.getElementById ??= () => null;
  links[2]!.props.onClick({ preventDefault: () => {} });
  expect(asked).toEqual([{ sort: 'results' }]);
});
