import type { AgeRow } from './types.ts';

/** Pupils of one sex at one age: at most one year behind their level, or more. */
export interface Side {
  onTime: number;
  late: number;
}

export interface Step {
  age: number;
  girls: Side;
  boys: Side;
}

/** From two years above what the level is for, a pupil counts as over-age. */
const LATE = 2;

export const isLate = ({ age, official }: AgeRow) => age !== undefined && official !== undefined && age - official >= LATE;

const side = (rows: AgeRow[]): Side => ({ onTime: total(rows.filter((row) => !isLate(row))), late: total(rows.filter(isLate)) });

export const total = (rows: AgeRow[]) => rows.reduce((sum, { pupils }) => sum + pupils, 0);

/** One step for each age between the youngest and the oldest that are shown, the oldest first. */
export function pyramid(rows: AgeRow[]): Step[] {
  const ages = rows.flatMap(({ age, pupils }) => (age === undefined || pupils === 0 ? [] : [age]));
  if (ages.length === 0) return [];
  const [youngest, oldest] = [Math.min(...ages), Math.max(...ages)];
  return Array.from({ length: oldest - youngest + 1 }, (_, i) => oldest - i).map((age) => {
    const of = (sex: AgeRow['sex']) => side(rows.filter((row) => row.age === age && row.sex === sex));
    return { age, girls: of('F'), boys: of('M') };
  });
}

/** The share of those shown, where the level says an age, that is two years late or more. */
export function lateShare(rows: AgeRow[]): number | undefined {
  const known = rows.filter(({ age, official }) => age !== undefined && official !== undefined);
  const all = total(known);
  return all === 0 ? undefined : total(known.filter(isLate)) / all;
}
