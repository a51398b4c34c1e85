import { day } from '../shell/format.ts';
import { t } from './texts.ts';

export interface Born {
  birthDate?: string | null;
  birthPrecision?: string | null;
  sex?: string | null;
}

/** No more than is known: a day, a month, or "vers 2013". */
export function birth({ birthDate, birthPrecision }: Born): string {
  if (!birthDate) return '';
  if (birthPrecision === 'year') return t().about(birthDate.slice(0, 4));
  return birthPrecision === 'month' ? day(birthDate, 'month').toLowerCase() : day(birthDate, 'short');
}

/** The same in a sentence: né vers 2013, née le 04/03/2013. */
export function born(of: Born): string {
  if (!of.birthDate) return t().birthUnknown;
  const sex = of.sex === 'F' || of.sex === 'M' ? of.sex : 'unknown';
  return t().born[of.birthPrecision === 'year' ? 'year' : of.birthPrecision === 'month' ? 'month' : 'day'](birth(of), sex);
}

/** What the fields of a birth say, as the API takes it. */
export function birthOf(precision: string, day: string, month: string, year: string): { birthDate?: string; birthPrecision?: string } {
  if (precision === 'day') return day ? { birthDate: day, birthPrecision: 'day' } : {};
  if (!/^\d{4}$/.test(year.trim())) return {};
  if (precision === 'month') return month ? { birthDate: `${year.trim()}-${month}-01`, birthPrecision: 'month' } : {};
  return precision === 'year' ? { birthDate: `${year.trim()}-01-01`, birthPrecision: 'year' } : {};
}
