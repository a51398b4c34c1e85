import type { Hint } from '../build/registry.ts';

const first = (list: string): Hint['params'] => async (get) => ({ id: (await get(list)).items[0].id });

export default {
  '/establishments/:id': { as: 'operator', params: first('/establishments') },
  '/districts/:id': { as: 'operator', params: first('/districts') },
  '/district-figures': { as: 'district_admin' },
  '/notices': { as: 'head' },
  '/district-access': { as: 'head' },
} satisfies Record<string, Hint>;
