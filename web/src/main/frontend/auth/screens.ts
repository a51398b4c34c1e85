import type { Hint } from '../build/registry.ts';

export default { '/choice': { as: 'guardian' } } satisfies Record<string, Hint>;
