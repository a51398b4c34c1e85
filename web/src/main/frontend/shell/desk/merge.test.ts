import { describe, expect, test } from 'vitest';
import { merge } from './merge.ts';

const base = { name: '6e A', room: 'B12', levels: ['6e'] };

describe('two people change the same thing', () => {
  test('what only I changed is mine, what only they changed is theirs', () => {
    expect(merge(base, { ...base, name: '6e 1' }, { ...base, room: 'C3' })).toEqual({
      values: { name: '6e 1', room: 'C3', levels: ['6e'] },
      theirs: ['room'],
      clashes: [],
    });
  });

  test('what both changed is a clash, and mine stays until somebody chooses', () => {
    expect(merge(base, { ...base, name: '6e 1' }, { ...base, name: '6e Un' })).toEqual({ values: { ...base, name: '6e 1' }, theirs: [], clashes: ['name'] });
  });

  test('the same change on both sides is no clash', () => {
    expect(merge(base, { ...base, name: '6e 1' }, { ...base, name: '6e 1' })).toMatchObject({ theirs: [], clashes: [] });
  });

  test('lists are compared by what is in them, and nothing is like an empty text', () => {
    expect(merge<Record<string, unknown>>({ levels: ['6e'], room: '', shift: undefined }, { levels: ['6e'], room: '', shift: 'am' }, { levels: ['6e'], room: undefined, shift: '' })).toMatchObject({ theirs: [], clashes: [] });
  });
});
