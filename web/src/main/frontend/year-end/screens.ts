import type { Hint } from '../build/registry.ts';

export default {
  ...Object.fromEntries(['/year-end', '/archive', '/erasures', '/transfers'].map((path) => [path, { as: 'head' }])),
  '/archive/:document': { as: 'head', params: async (get) => ({ document: (await get('/archive/documents')).items[0].id }) },
} satisfies Record<string, Hint>;
