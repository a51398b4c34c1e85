import type { Lesson } from './roll.ts';

/** A class as its day stands: by its newest roll, or waiting for its first. */
export interface ClassDay {
  schoolClass: string;
  name: string;
  code: string;
  /** The newest roll; none where nobody took one yet. */
  last?: Lesson;
  /** Lessons that have begun and whose roll is missing. */
  missing: Lesson[];
}

export interface SchoolDay {
  classes: ClassDay[];
  /** Pupils of the classes whose roll is here, how many of them are there, came late or not at all. */
  pupils: number;
  present: number;
  late: number;
  absent: number;
  missing: Lesson[];
  /** The class with the most absent, if any is. */
  worst?: ClassDay;
}

/** The day of a school: each class counts by its newest roll, so that no pupil is counted twice. */
export function schoolDay(lessons: Lesson[], missing: Lesson[]): SchoolDay {
  const classes = new Map<string, ClassDay>();
  for (const lesson of [...lessons].sort((a, b) => a.startsAt!.localeCompare(b.startsAt!))) {
    const known = classes.get(lesson.schoolClass!) ?? { schoolClass: lesson.schoolClass!, name: lesson.className!, code: lesson.classCode!, missing: [] };
    if (lesson.taken && !lesson.teacherAbsent) known.last = lesson;
    classes.set(lesson.schoolClass!, known);
  }
  for (const lesson of missing) classes.get(lesson.schoolClass!)?.missing.push(lesson);
  const all = [...classes.values()].sort((a, b) => a.code.localeCompare(b.code, undefined, { numeric: true }));
  const taken = all.flatMap(({ last }) => last ?? []);
  const sum = (of: (lesson: Lesson) => number) => taken.reduce((total, lesson) => total + of(lesson), 0);
  const [pupils, absent, late] = [sum((lesson) => lesson.pupils!), sum((lesson) => lesson.missed!), sum((lesson) => lesson.late!)];
  const most = Math.max(0, ...taken.map((lesson) => lesson.missed!));
  return { classes: all, pupils, present: pupils - absent, late, absent, missing, worst: most > 0 ? all.find(({ last }) => last?.missed === most) : undefined };
}
