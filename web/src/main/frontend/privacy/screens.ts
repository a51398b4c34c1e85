import type { Hint } from '../build/registry.ts';

export default { '/erasures': { as: 'head' } } satisfies Record<string, Hint>;
