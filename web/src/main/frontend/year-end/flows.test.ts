import { expect, test } from 'vitest';
import { draw } from './flows.ts';
import type { ClassLine, Flow } from './types.ts';

const line = (id: string): ClassLine => ({ id, code: id, name: id, pupils: 0, coming: 0 });
const flow = (from: string, to: string | undefined, outcome: string, pupils: number): Flow => ({ from, to, outcome, pupils });
const classes = [line('6A'), line('5A')];

test('a bar is as high as its pupils are many', () => {
  const { left, right } = draw(classes, [flow('6A', '5A', 'promoted', 30), flow('6A', '6A', 'repeats', 20)], (out) => out);
  expect(left).toEqual([{ key: '6A', name: '6A', y: 0, height: 50 }]);
  expect(right.map(({ key, y, height }) => [key, y, height])).toEqual([['6A', 0, 20], ['5A', 28, 30]]);
});

test('whoever goes to no class is drawn below the classes', () => {
  const { right } = draw(classes, [flow('5A', undefined, 'leaves', 15), flow('6A', '5A', 'promoted', 40)], (out) => `they ${out}`);
  expect(right.map(({ name }) => name)).toEqual(['5A', 'they leaves']);
});

test('the streams of a bar lie one under the other and fill it', () => {
  const { streams, left } = draw(classes, [flow('6A', '5A', 'promoted', 30), flow('6A', '6A', 'repeats', 20)], (out) => out);
  expect(streams.map(({ from, width }) => [from - width / 2, from + width / 2])).toEqual([[0, 20], [20, 50]]);
  expect(left[0]!.height).toBe(50);
});

test('a school without pupils is drawn as nothing', () => {
  expect(draw(classes, [], (out) => out)).toEqual({ left: [], right: [], streams: [], height: 0 });
});
