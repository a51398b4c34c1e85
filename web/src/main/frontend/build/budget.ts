// The bytes of FRONTEND's budgets, counted in the files that Maven is about to pack, as brotli sends them, in French.
// Fails where one is broken. Not counted are answers of the API, and what comes later without anybody waiting for it.
import { readFileSync } from 'node:fs';
import { chunks, holder, renamed, screen, sum, whole } from './files.ts';
import { OUT } from './out.ts';
import { asked } from './registry.ts';
import { roles } from './roles.ts';
import { words } from './service-worker.ts';

type Line = [size: number, limit: number, what: string];

const page = readFileSync(`${OUT}/index.html`, 'utf8');
const named = [...page.matchAll(/(?:src|href)="(\/(?:assets\/|icon\.svg)[^"]*)"/g)].map((found) => found[1]!);
const first = new Set(['/index.html', ...named, ...words(chunks, ['auth/login'], 'fr')]);
const inside = (...modules: string[]) => modules.flatMap((module) => [...whole(holder(module).file)]);
const shell = new Set([...first, ...inside('shell/registry.ts', 'shell/later.ts'), ...words(chunks, ['shell/texts'], 'fr')]);
const offices = new Set([...shell, ...inside('shell/offices.ts')]);
const money = new Set([...shell, ...inside('shell/money-offices.ts')]);
const schools = new Set([...shell, ...inside('shell/school-offices.ts')]);
/** Who waits for an office's registration before the first page; see shell/registry.ts. */
const WAIT: Record<string, Set<string>> = { operator: offices, finance: money, district_admin: offices, bursar: schools };
const screens = chunks.flatMap(({ entry }) => (entry?.endsWith('.tsx') && !entry.startsWith('shell/') ? [entry] : []));

const beside = (module: string, known = shell) => sum(screen(module).filter((file) => !known.has(file)));
const longestFirst = (lines: Line[]) => lines.sort(([a], [b]) => b - a);

/** The page, its script, its style, its picture and the words of the login: what an empty browser loads until one can log in. */
const login: Line[] = [[sum(first), 20_000, 'to the login']];

/** All of that, the registry, the offices' own where the first page is one of theirs, the shell and its words, and the first page after the login of whoever has this role only. */
const firstPages = await asked(async ({ firstOf, roleNames }) => {
  const lines: Line[] = [];
  for (const [role, permissions] of roles(roleNames)) {
    const { path, module } = await firstOf(role, permissions);
    const known = WAIT[role] ?? shell;
    lines.push([sum(known) + beside(module, known), 45_000, `to the first page of ${role}, ${path} (${module})`]);
  }
  return longestFirst(lines);
});

/** What a page needs beside the shell: its file, all that this cannot do without, and the words of both. */
const pages = longestFirst(screens.map((module) => [beside(module), 15_000, `for ${module}`]));

/** What a device that has everything loads again when the code of one page has changed: every file with a new name, the page and the service worker. */
const updates = longestFirst(screens.map((module) => [sum(renamed(module)), 15_000, `again after a change of ${module}`]));

const lines = [...login, ...firstPages, ...pages, ...updates];
for (const [size, limit, what] of lines) console.log(`${size > limit ? 'TOO MUCH' : '        '} ${String(size).padStart(7)} of ${limit}  ${what}`);
console.log(`         ${String(first.size).padStart(7)} requests to the login`);
process.exit(lines.some(([size, limit]) => size > limit) ? 1 : 0);
