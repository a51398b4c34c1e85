import type { Hint } from '../build/registry.ts';

export default { '/classes': { as: 'head' }, '/classes/:class': { as: 'head' } } satisfies Record<string, Hint>;
