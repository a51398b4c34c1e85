import type { CodeSplittingGroup } from 'rolldown';

type Context = Parameters<Extract<CodeSplittingGroup['name'], (...given: never[]) => unknown>>[1];

const HERE = new URL('..', import.meta.url).pathname;

/** The script that the page names for enter.ts. */
export const REGISTRY = `${HERE}shell/registry.ts`;

const OFFICES = ['offices', 'money-offices', 'school-offices'];

/**
 * Which file a module goes into: what the first visit needs in one, what every screen needs in another, and apart from
 * them, because it changes with every screen, what the domains register, for all and for offices, and what does not
 * change with the rest of its screen: where the words are, the grid of marks, and the tiles of a school's board. Each
 * file more is a round trip on a slow line.
 */
export const groups: CodeSplittingGroup[] = [
  { debugName: 'first', priority: 3, name: (id, context) => (closure(`${HERE}shell/main.tsx`, context).has(id) ? 'first' : null) },
  { debugName: 'shell', priority: 2, name: (id, context) => (EVERYWHERE.test(id) ? 'shell' : told(id, context)) },
  { name: 'words', priority: 1, test: /\/shell\/words\.ts$/ },
  { name: 'grid', priority: 1, includeDependenciesRecursively: false, test: /\/grades\/grid(-.*)?\.(tsx?|css)$/ },
  { name: 'tiles', priority: 1, includeDependenciesRecursively: false, test: /\/dashboard\/(school\/(attendance|causes|marks|people|watched)|charts\/stacked)\.tsx$/ },
  { name: 'registry', priority: 1, test: /\/shell\/registry\.ts$|\/domain\.ts$/ },
  { name: 'offices', priority: 1, test: /\/shell\/offices\.ts$|\/office\.ts$/ },
  { name: 'money', priority: 1, test: /\/money-offices?\.ts$/ },
  { name: 'schools', priority: 1, test: /\/school-offices?\.ts$/ },
];

const EVERYWHERE = /node_modules|\/shell\/(?!texts\/..\.ts|registry|offices|money-offices|school-offices|words|later|worker|ends|beside|desk)/;

/** What a registration takes from its domain, as the screens do too; no screen may need the registry for it. What only offices take is not for everybody. */
function told(id: string, context: Context): string | null {
  if (/\/(registry|words|domain|((school|money)-)?offices?)\.ts$/.test(id)) return null;
  if (closure(REGISTRY, context).has(id)) return 'shell';
  const by = OFFICES.filter((each) => closure(`${HERE}shell/${each}.ts`, context).has(id));
  return by.length > 1 ? 'told-to-offices' : by.length === 1 ? `told-to-${by[0]}` : null;
}

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
