import type { Hint } from '../build/registry.ts';

export default {
  '/year-end': { as: 'head' },
  '/year-end/:year': { as: 'head', params: async (get) => ({ year: (await get('/school-years')).items[0].id }) },
} satisfies Record<string, Hint>;
