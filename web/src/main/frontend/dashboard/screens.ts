import type { Hint } from '../build/registry.ts';

export default { '/figures': { as: 'head' }, '/figures/:week': { as: 'head', params: async (get) => ({ week: (await get('/boards/school')).weeks.at(-1) }) }, '/class-figures': { as: 'teacher' }, '/own-figures': { as: 'guardian' } } satisfies Record<string, Hint>;
