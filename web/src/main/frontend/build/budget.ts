// The bytes of FRONTEND's budgets, counted in the files that Maven is about to pack, as brotli sends them. Fails where one is broken.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { OUT } from './out.ts';
import { words, type Chunk } from './service-worker.ts';

const HERE = new URL('..', import.meta.url).pathname;

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
    const folders = name.split('/').slice(0, -1).map((_, at, all) => all.slice(0, at + 1).join('/'));
    const own = [...whole(file), ...words(chunks, folders, 'fr')].filter((each) => !shell.has(each));
    return { name, size: sum(own) };
  })
  .sort((a, b) => b.size - a.size);

/** The screens that open after a login: where the first entries of the rail lead, whoever sees them. */
const registrations = readdirSync(HERE).filter((folder) => existsSync(`${HERE}${folder}/domain.ts`) && folder !== 'shell').map((folder) => ({ folder, text: readFileSync(`${HERE}${folder}/domain.ts`, 'utf8') }));
const entries = registrations.flatMap(({ folder, text }) => [...text.matchAll(/path: '([^']+)', icon:.*?order: (\d+)/g)].map(([, path, order]) => ({ folder, text, path: path!, order: Number(order) })));
const starts = entries
  .filter(({ order }) => order === Math.min(...entries.map((entry) => entry.order)))
  .flatMap(({ folder, text, path }) => screensOf(text, path).map((file) => ({ path, size: screens.find(({ name }) => name === `${folder}/${file}`)!.size })));

function screensOf(text: string, path: string): string[] {
  const route = text.split('\n').find((line) => line.includes(`path: '${path}'`) && line.includes('screen:'))!;
  return [...route.matchAll(/import\('\.\/([^']+)'\)/g)].map((found) => found[1]!);
}

const lines: [string, number, number][] = [
  ['first load to the login', sum(first), FIRST_LOAD],
  ...starts.map(({ path, size }): [string, number, number] => [`shell and ${path}`, sum(shell) + size, ROLE]),
  ...screens.map(({ name, size }): [string, number, number] => [name, size, SCREEN]),
];
for (const [name, size, limit] of lines) console.log(`${size > limit ? 'TOO MUCH' : '        '} ${String(size).padStart(7)} of ${limit}  ${name}`);
console.log(`         ${String(first.size).padStart(7)} requests on the first visit`);
if (lines.some(([, size, limit]) => size > limit)) process.exit(1);
