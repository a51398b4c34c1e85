import '../../build/browser.ts';
import { describe, expect, it } from 'vitest';
import { read, written } from './typed.ts';

describe('what is typed of a pupil', () => {
  it('is a mark with a comma or a point, or nothing', () => {
    expect(read({ conduct: '12,5', average: ' 9.75 ', passed: 'no' }, ' BEPC ')).toEqual({ dossier: { conduct: 12.5, exam: 'BEPC', examAverage: 9.75, examPassed: false }, wrong: undefined });
    expect(read({ conduct: '', average: '', passed: '' }, 'BEPC')).toEqual({ dossier: { conduct: undefined, exam: undefined, examAverage: undefined, examPassed: undefined }, wrong: undefined });
  });

  it('names the field that is no number', () => {
    expect(read({ conduct: 'bien', average: '', passed: '' }, '').wrong).toBe('conduct');
    expect(read({ conduct: '12', average: '12,345', passed: '' }, '').wrong).toBe('average');
  });

  it('stands as it was typed', () => {
    const typed = { conduct: '12.5', average: '10', passed: 'yes' } as const;
    expect(read(written({ conduct: 12.5, examAverage: 10, examPassed: true }), '').dossier).toEqual(read(typed, '').dossier);
  });
});
