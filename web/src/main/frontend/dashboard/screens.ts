import type { Hint } from '../build/registry.ts';

export default { '/figures': { as: 'head' }, '/class-figures': { as: 'teacher' }, '/own-figures': { as: 'guardian' } } satisfies Record<string, Hint>;
