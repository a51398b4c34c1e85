import type { Gradebooks } from './types.ts';

/** One subject in the classes that have it. */
export function only(list: Gradebooks, subject: string): Gradebooks {
  const classes = list.classes.map((each) => ({ ...each, subjects: each.subjects.filter(({ id }) => id === subject) }));
  return { ...list, classes: classes.filter(({ subjects }) => subjects.length > 0) };
}
