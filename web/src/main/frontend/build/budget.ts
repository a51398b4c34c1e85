// The bytes of FRONTEND's budgets, counted in the files that Maven is about to pack, as brotli sends them. Fails where one is broken.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { OUT } from './out.ts';
import { words, type Chunk } from './service-worker.ts';

const FIRST_LOAD = 20_000;
const ROLE = 45_000;
const SCREEN = 15_000;

const chunks: Chunk[] = JSON.parse(readFileSync(`${OUT}-chunks.json`, 'utf8'));
const page = readFileSync(`${OUT}/index.html`, 'utf8');

const bytes = (file: string) => statSync([`${OUT}${file}.br`, `${OUT}${file}`].find(existsSync)!).size;
const sum = (files: Iterable<string>) => [...files].reduce((all, file) => all + bytes(file), 0);
const of = (file: string) => chunks.find((each) => each.file === file)!;

/** A file and all that it cannot do without. */
function whole(file: string, all = new Set<string>()): Set<string> {
  if (all.has(file)) return all;
  all.add(file);
  of(file).css.forEach((each) => all.add(each));
  of(file).imports.forEach((each) => whole(each, all));
  return all;
}

const named = [...page.matchAll(/(?:src|href)="(\/(?:assets\/|icon\.svg)[^"]*)"/g)].map((found) => found[1]!);
const first = new Set(['/index.html', ...named, ...words(chunks, ['shell'], 'fr')]);
const shell = new Set([...first, ...chunks.filter(({ file }) => /\/(shell|registry|later)-/.test(file)).flatMap(({ file }) => [...whole(file)])]);

const screens = chunks
  .filter(({ dynamic, modules }) => dynamic && modules.some((module) => module.endsWith('.tsx') && !module.startsWith('shell/')))
  .map(({ file, modules }) => {
    const name = modules.findLast((module) => module.endsWith('.tsx'))!;
    const own = [...whole(file), ...words(chunks, [name.split('/')[0]!], 'fr')].filter((each) => !shell.has(each));
    return { name, size: sum(own) };
  })
  .sort((a, b) => b.size - a.size);

const lines: [string, number, number][] = [
  ['first load to the login', sum(first), FIRST_LOAD],
  ['shell and the largest screen', sum(shell) + (screens[0]?.size ?? 0), ROLE],
  ...screens.map(({ name, size }): [string, number, number] => [name, size, SCREEN]),
];
for (const [name, size, limit] of lines) console.log(`${size > limit ? 'TOO MUCH' : '        '} ${String(size).padStart(7)} of ${limit}  ${name}`);
console.log(`         ${String(first.size).padStart(7)} requests on the first visit`);
if (lines.some(([, size, limit]) => size > limit)) process.exit(1);
