import type { CodeSplittingGroup } from 'rolldown';

type Context = Parameters<Extract<CodeSplittingGroup['name'], (...given: never[]) => unknown>>[1];

/** The page's own script, and what every text needs for its numbers. */
const FIRST = ['/shell/main.tsx', '/shell/format.ts'];

/**
 * Which file a module goes into: what the first visit needs in one, what every screen needs in another, and between
 * them what the domains register. Each file more is a round trip on a slow line.
 */
export const groups: CodeSplittingGroup[] = [
  { debugName: 'first', priority: 3, name: (id, context) => (first(context).has(id) ? 'first' : null) },
  { name: 'registry', priority: 2, test: /\/shell\/registry\.ts$/ },
  { name: 'shell', priority: 1, test: /node_modules|\/shell\/(?!(?:texts|words)\/..\.ts|later|ends|desk)/ },
];

const found = new WeakMap<Context, Set<string>>();

/** All that is loaded by what is loaded first. */
function first(context: Context): Set<string> {
  const known = found.get(context);
  if (known) return known;
  const all = new Set<string>();
  const visit = (id: string) => {
    if (all.has(id)) return;
    all.add(id);
    context.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  FIRST.forEach((path) => visit(new URL(`..${path}`, import.meta.url).pathname));
  found.set(context, all);
  return all;
}
