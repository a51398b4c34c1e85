import type { Hint } from '../build/registry.ts';

export default {
  '/own-fees': { as: 'guardian' },
  '/own-fees/:membership/:family': { as: 'guardian', params: async (get) => ({ membership: (await get('/auth/me')).membership, family: (await get('/own-fees'))[0].id }) },
} satisfies Record<string, Hint>;
