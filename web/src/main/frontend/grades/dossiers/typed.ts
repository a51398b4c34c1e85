import type { Schemas } from '../../shell/api.ts';
import { number } from '../../shell/format.ts';

/** A pupil's fields as they are typed. */
export interface Typed {
  conduct: string;
  average: string;
  passed: '' | 'yes' | 'no';
}

type Dossier = Omit<Schemas['DossierView'], 'version'>;

const MARK = /^\d{1,4}([.,]\d{1,2})?$/;

const shown = (mark?: number) => (mark === undefined ? '' : number(mark, String(mark).split('.')[1]?.length ?? 0));

export const written = ({ conduct, examAverage, examPassed }: Dossier): Typed => ({ conduct: shown(conduct), average: shown(examAverage), passed: examPassed === undefined ? '' : examPassed ? 'yes' : 'no' });

/** What was typed, and the field that is no number. The examination has a name where there is something to say of it. */
export function read({ conduct, average, passed }: Typed, exam: string): { dossier: Dossier; wrong?: 'conduct' | 'average' } {
  const wrong = isWrong(conduct) ? 'conduct' : isWrong(average) ? 'average' : undefined;
  const examAverage = mark(average);
  const examPassed = passed === '' ? undefined : passed === 'yes';
  const known = examAverage !== undefined || examPassed !== undefined;
  return { dossier: { conduct: mark(conduct), exam: known ? exam.trim() || undefined : undefined, examAverage, examPassed }, wrong };
}

const isWrong = (text: string) => text.trim() !== '' && !MARK.test(text.trim());

const mark = (text: string) => (MARK.test(text.trim()) ? Number(text.trim().replace(',', '.')) : undefined);
