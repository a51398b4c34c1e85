import type { OwnCourse, OwnLine } from '../types.ts';

/** A lesson as this device knows it: with what was done here and has not arrived yet. */
export interface Known extends OwnLine {
  /** Done here and not yet known at the school. */
  pencil: boolean;
  /** The lesson that it waits for. */
  waitsFor?: OwnLine;
}

/** The lessons of a course in order. What waits only for a lesson that was done here is open at once; a score is the school's to tell. */
export function known(course: OwnCourse, doneHere: ReadonlySet<string>): Known[] {
  const lines = course.modules.flatMap(({ lessons }) => lessons);
  const byId = new Map(lines.map((line) => [line.id, line]));
  const isDone = (id: string) => Boolean(byId.get(id)?.doneAt) || doneHere.has(id);
  return lines.map((line) => {
    const waitsFor = line.requires ? byId.get(line.requires) : undefined;
    const opened = Boolean(line.requires) && (line.requiresScore === undefined || line.requiresScore === null) && isDone(line.requires!);
    return { ...line, reached: line.reached || opened, pencil: !line.doneAt && doneHere.has(line.id), waitsFor };
  });
}

/** The first lesson that can be done and is not. */
export const next = (lines: Known[]) => lines.find(({ reached, doneAt, pencil }) => reached && !doneAt && !pencil);
