import { expect, test } from 'vitest';
import { only } from './only.ts';
import type { Gradebooks } from './types.ts';

test('one subject of all classes leaves out the others and the classes without it', () => {
  const list = { classes: [{ id: '6A', subjects: [{ id: 'math' }, { id: 'fr' }] }, { id: '5A', subjects: [{ id: 'fr' }] }] } as unknown as Gradebooks;
  expect(only(list, 'math').classes).toEqual([{ id: '6A', subjects: [{ id: 'math' }] }]);
  expect(only(list, 'fr').classes.map(({ id }) => id)).toEqual(['6A', '5A']);
});
