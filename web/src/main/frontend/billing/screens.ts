import type { Hint } from '../build/registry.ts';

export default {
  '/finance/statements': { as: 'finance' },
  '/finance/disputes': { as: 'finance' },
  '/finance/clearances': { as: 'finance' },
  '/finance/providers': { as: 'finance' },
  '/finance/invoices/:id': { as: 'finance', params: async (get) => ({ id: (await get('/finance/invoices')).items[0].id }) },
  '/pay/:link': { as: 'finance', params: async (get) => ({ link: (await get(`/finance/invoices/${(await get('/finance/invoices?figure=due')).items[0].id}`)).link.split('/').at(-1) }) },
} satisfies Record<string, Hint>;
