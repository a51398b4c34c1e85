import type { Hint } from '../build/registry.ts';

export default Object.fromEntries(['/year-end', '/archive', '/erasures', '/transfers'].map((path) => [path, { as: 'head' }])) satisfies Record<string, Hint>;
