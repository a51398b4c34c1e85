import { expect, test } from 'vitest';
import { byLevel } from './by-level.ts';

const LEVELS = [{ id: '6', name: '6e', position: 1 }, { id: '5', name: '5e', position: 2 }];

test('classes stand under their level in school order, with how many are in it, and groups come last', () => {
  const classes = [
    { name: 'Espagnol', kind: 'group', level: '6', pupils: 12 },
    { name: '5e A', kind: 'class', level: '5', pupils: 40 },
    { name: '6e A', kind: 'class', level: '6', pupils: 41 },
    { name: '6e B', kind: 'class', level: '6', pupils: 39 },
  ];
  expect(byLevel(classes, LEVELS).map(({ name, pupils, classes: of }) => [name, pupils, of.map((each) => each.name)])).toEqual([
    ['6e', 80, ['6e A', '6e B']],
    ['5e', 40, ['5e A']],
    [undefined, 12, ['Espagnol']],
  ]);
});

test('a class whose level is not known yet is shown all the same', () => {
  expect(byLevel([{ name: 'CM2', kind: 'class', level: 'x', pupils: 3 }], [])).toMatchObject([{ id: 'x', pupils: 3 }]);
});
