import type { Hint } from '../build/registry.ts';

/** A gradebook that there is. */
const book = (as: string): Hint => ({
  as,
  params: async (get) => {
    const { classes, period } = await get('/gradebooks');
    const taught = classes.find((each: { subjects: unknown[] }) => each.subjects.length > 0);
    return { class: taught.id, subject: taught.subjects[0].id, period };
  },
});

/** A class in the period of now, and one of its subjects. */
const council = (as: string): Hint => ({
  as,
  params: async (get) => {
    const { classes, period } = await get('/councils');
    return { class: classes[0].id, subject: classes[0].subjects[0].id, period };
  },
});

export default {
  '/marks': { as: 'teacher' },
  '/marks/:class/:period': book('head'),
  '/marks/:class/:subject/:period': book('teacher'),
  '/marking-rules/:year/:level': { as: 'head', params: async (get) => ({ year: (await get('/school-years')).items[0].id, level: 'all' }) },
  '/councils': { as: 'head' },
  '/councils/:class/:period': council('head'),
  '/councils/:class/:period/session': council('head'),
  '/councils/:class/:period/minutes': council('head'),
  '/comments/:class/:subject/:period': council('head'),
  '/phrases': { as: 'head' },
  '/report-cards': { as: 'head' },
  '/card-templates': { as: 'head' },
  '/card-templates/:year/:level': { as: 'head', params: async (get) => ({ year: (await get('/school-years')).items[0].id, level: 'every' }) },
  '/people/pupil/:person/certificates': { as: 'head', params: async (get) => ({ person: (await get('/people?kind=pupil')).items[0].id }) },
  '/verify/:school/:serial': { params: async () => ({ school: 'lycee', serial: 'A'.repeat(16) }) },
  '/results': { as: 'guardian' },
  '/results/:membership/:pupil': { as: 'guardian' },
} satisfies Record<string, Hint>;
