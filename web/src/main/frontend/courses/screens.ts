import type { Hint } from '../build/registry.ts';

type Get = (path: string) => Promise<any>;

/** A course that there is, and its first lesson. */
const course = async (get: Get) => {
  const { items } = await get('/courses?limit=200');
  const found = items.find((row: { course?: { lessons: number } }) => row.course && row.course.lessons > 0).course.id;
  const { modules } = await get(`/courses/${found}`);
  return { course: found, lesson: modules[0].lessons[0].id };
};

export default {
  '/courses': { as: 'teacher' },
  '/courses/:course': { as: 'teacher', params: course },
  '/courses/:course/:lesson': { as: 'teacher', params: course },
  '/lessons': { as: 'pupil' },
} satisfies Record<string, Hint>;
