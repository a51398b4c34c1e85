import type { CodeSplittingGroup } from 'rolldown';

type Context = Parameters<Extract<CodeSplittingGroup['name'], (...given: never[]) => unknown>>[1];

const HERE = new URL('..', import.meta.url).pathname;

/** The script that the page names for enter.ts. */
export const REGISTRY = `${HERE}shell/registry.ts`;

const OFFICES = [`${HERE}shell/offices.ts`, `${HERE}shell/school-offices.ts`];

/**
 * Which file a module goes into: what the first visit needs in one, what every screen needs in another, and apart from
 * them, because it changes with every screen, what the domains register, for all and for offices, and what does not
 * change with the rest of its screen: where the words are, and the grid of marks. Each file more is a round trip on a slow
 * line.
 */
export const groups: CodeSplittingGroup[] = [
  { debugName: 'first', priority: 3, name: (id, context) => (closure(`${HERE}shell/main.tsx`, context).has(id) ? 'first' : null) },
  { debugName: 'shell', priority: 2, name: (id, context) => (EVERYWHERE.test(id) || told(id, context) ? 'shell' : null) },
  { name: 'words', priority: 1, test: /\/shell\/words\.ts$/ },
  { name: 'grid', priority: 1, includeDependenciesRecursively: false, test: /\/grades\/grid(-.*)?\.(tsx?|css)$/ },
  { name: 'registry', priority: 1, test: /\/shell\/registry\.ts$|\/domain\.ts$/ },
  { name: 'offices', priority: 1, test: /\/shell\/offices\.ts$|\/office\.ts$/ },
  { name: 'schools', priority: 1, test: /\/school-offices?\.ts$/ },
];

const EVERYWHERE = /node_modules|\/shell\/(?!texts\/..\.ts|registry|offices|school-offices|words|later|worker|ends|beside|desk)/;

/** What a registration takes from its domain, as the screens do too; no screen may need the registry for it. */
const told = (id: string, context: Context) => !/\/(registry|words|domain|(school-)?offices?)\.ts$/.test(id) && [REGISTRY, ...OFFICES].some((each) => closure(each, context).has(id));

const found = new WeakMap<Context, Map<string, Set<string>>>();

/** All that is loaded with a module. */
function closure(of: string, context: Context): Set<string> {
  const known = found.get(context) ?? new Map<string, Set<string>>();
  found.set(context, known);
  const all = known.get(of) ?? new Set<string>();
  if (!known.has(of)) visit(of, all, context);
  known.set(of, all);
  return all;
}

function visit(id: string, all: Set<string>, context: Context): void {
  if (all.has(id)) return;
  all.add(id);
  context.getModuleInfo(id)?.importedIds.forEach((each) => visit(each, all, context));
}
