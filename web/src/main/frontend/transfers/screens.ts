import type { Hint } from '../build/registry.ts';

export default { '/transfers': { as: 'head' } } satisfies Record<string, Hint>;
