import type { Hint } from '../build/registry.ts';

export default { '/archive': { as: 'head' } } satisfies Record<string, Hint>;
