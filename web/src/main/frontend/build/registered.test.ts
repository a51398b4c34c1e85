import './browser.ts';
import { expect, test } from 'vitest';
import { all } from './registered.ts';

test('each address belongs to one page', () => {
  const paths = Object.values(all).flatMap(({ default: { routes } }) => (routes ?? []).map(({ path }) => path.replace(/:[^/]+/g, ':')));
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path, place) => paths.indexOf(path) !== place)).toEqual([]);
});
