import type { Hint } from '../build/registry.ts';

export default {
  '/jobs': { as: 'operator' },
  '/jobs/:id': { as: 'operator', params: async (get) => ({ id: (await get('/nights')).items[0].id }) },
} satisfies Record<string, Hint>;
