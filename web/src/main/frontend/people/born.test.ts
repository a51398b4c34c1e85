import { beforeAll, describe, expect, test, vi } from 'vitest';

vi.stubGlobal('location', { origin: 'http://school.example', pathname: '/', search: '' });
vi.stubGlobal('localStorage', { getItem: () => 'fr', setItem: () => undefined });
const { birth, birthOf, born } = await import('./born.ts');
const { texts } = await import('./texts.ts');
await import('../shell/words.ts');

beforeAll(() => texts.load('fr'));

describe('a birth is told as exactly as it is known', () => {
  test('a day', () => expect(born({ birthDate: '2013-03-04', birthPrecision: 'day', sex: 'F' })).toBe('née le 04/03/2013'));
  test('a month', () => expect(born({ birthDate: '2013-03-01', birthPrecision: 'month', sex: 'M' })).toBe('né en mars 2013'));
  test('about a year', () => expect(born({ birthDate: '2013-01-01', birthPrecision: 'year', sex: 'M' })).toBe('né vers 2013'));
  test('of somebody whose sex is not written down', () => expect(born({ birthDate: '2013-01-01', birthPrecision: 'year' })).toBe('né(e) vers 2013'));
  test('not at all', () => {
    expect(born({})).toBe('date de naissance inconnue');
    expect(birth({})).toBe('');
  });
});

describe('what the fields of a birth say', () => {
  test('a day is a day', () => expect(birthOf('day', '2013-03-04', '', '')).toEqual({ birthDate: '2013-03-04', birthPrecision: 'day' }));
  test('a month begins on its first', () => expect(birthOf('month', '', '03', '2013')).toEqual({ birthDate: '2013-03-01', birthPrecision: 'month' }));
  test('a year begins in January', () => expect(birthOf('year', '', '', ' 2013 ')).toEqual({ birthDate: '2013-01-01', birthPrecision: 'year' }));
  test('half a date is none', () => {
    expect(birthOf('month', '', '', '2013')).toEqual({});
    expect(birthOf('year', '', '', '13')).toEqual({});
    expect(birthOf('none', '2013-03-04', '03', '2013')).toEqual({});
  });
});
