import type { Hint } from '../build/registry.ts';

export default { '/warnings': { as: 'head' } } satisfies Record<string, Hint>;
