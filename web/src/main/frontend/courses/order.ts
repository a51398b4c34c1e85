import type { CourseView } from './types.ts';

export interface Sorted {
  id: string;
  lessons: string[];
}

/** The plan with one thing moved by one place; a lesson at the edge of its chapter goes on in the next one. */
export function order({ modules }: Pick<CourseView, 'modules'>) {
  const now = (): Sorted[] => modules.map(({ id, lessons }) => ({ id, lessons: lessons.map((line) => line.id) }));
  return {
    module: (id: string, by: 1 | -1): Sorted[] => {
      const all = now();
      const from = all.findIndex((each) => each.id === id);
      if (all[from + by]) all.splice(from + by, 0, all.splice(from, 1)[0]!);
      return all;
    },
    lesson: (id: string, by: 1 | -1): Sorted[] => {
      const all = now();
      const place = all.findIndex(({ lessons }) => lessons.includes(id));
      const { lessons } = all[place]!;
      const from = lessons.indexOf(id);
      const beside = all[place + by];
      if (from + by >= 0 && from + by < lessons.length) lessons.splice(from + by, 0, lessons.splice(from, 1)[0]!);
      else if (beside) beside.lessons.splice(by < 0 ? beside.lessons.length : 0, 0, lessons.splice(from, 1)[0]!);
      return all;
    },
  };
}
