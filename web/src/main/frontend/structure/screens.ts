import type { Hint } from '../build/registry.ts';

const paths = ['/structure', '/structure/years', '/structure/years/:year', '/structure/lists', '/structure/bell', '/subjects'];

export default Object.fromEntries(paths.map((path) => [path, { as: 'head' }])) satisfies Record<string, Hint>;
