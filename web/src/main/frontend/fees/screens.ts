import type { Hint } from '../build/registry.ts';

export default {
  '/fees': { as: 'bursar' },
  '/fees/families/:family': { as: 'bursar', params: async (get) => ({ family: (await get('/fees/families?owing=true')).items[0].id }) },
  '/fees/cash': { as: 'bursar' },
  '/fees/debtors': { as: 'bursar' },
  '/fees/leavers': { as: 'bursar' },
  '/fees/plan': { as: 'bursar' },
  '/fees/reductions': { as: 'bursar' },
  '/fees/unclear': { as: 'bursar' },
} satisfies Record<string, Hint>;
