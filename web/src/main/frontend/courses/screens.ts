import type { Hint } from '../build/registry.ts';

type Get = (path: string) => Promise<any>;

/** A course that there is, and its first lesson. */
const course = async (get: Get) => {
  const { items } = await get('/courses?limit=200');
  const found = items.find((row: { course?: { lessons: number } }) => row.course && row.course.lessons > 0).course.id;
  const { modules } = await get(`/courses/${found}`);
  return { course: found, lesson: modules[0].lessons[0].id };
};

const own = async (get: Get) => {
  const { membership, person } = await get('/auth/me');
  const { courses } = await get(`/own-children/${person}/courses`);
  return { membership, pupil: person, lesson: courses[0].modules[0].lessons[0].id };
};

const work = async (get: Get) => {
  const { membership, person } = await get('/auth/me');
  const { items } = await get(`/own-children/${person}/assignments`);
  return { membership, pupil: person, assignment: items[0].id };
};

export default {
  '/courses': { as: 'teacher' },
  '/courses/:course': { as: 'teacher', params: course },
  '/courses/:course/:lesson': { as: 'teacher', params: course },
  '/course-progress/:course': { as: 'teacher', params: course },
  '/class-log': { as: 'head' },
  '/class-log/:class': { as: 'teacher', params: async (get) => ({ class: (await get('/courses?limit=200')).items[0].schoolClass }) },
  '/lessons': { as: 'pupil' },
  '/lessons/:membership/:pupil/:lesson': { as: 'pupil', params: async (get) => own(get) },
  '/homework': { as: 'pupil' },
  '/homework/:membership/:pupil/:assignment': { as: 'pupil', params: async (get) => work(get) },
  '/assignments': { as: 'teacher' },
  '/assignments/new': { as: 'teacher' },
  '/assignments/:assignment': { as: 'teacher', params: async (get) => ({ assignment: (await get('/assignments')).items[0].id }) },
  '/assignments/:assignment/edit': { as: 'teacher', params: async (get) => ({ assignment: (await get('/assignments')).items[0].id }) },
} satisfies Record<string, Hint>;
