import { existsSync, readFileSync, statSync } from 'node:fs';
import { OUT } from './out.ts';
import { words, type Chunk } from './service-worker.ts';

export const chunks: Chunk[] = JSON.parse(readFileSync(`${OUT}-chunks.json`, 'utf8'));

/** As brotli sends it, or as it is where brotli gains nothing. */
const bytes = (file: string) => statSync([`${OUT}${file}.br`, `${OUT}${file}`].find(existsSync)!).size;
export const sum = (files: Iterable<string>) => [...new Set(files)].reduce((all, file) => all + bytes(file), 0);
const of = (file: string) => chunks.find((each) => each.file === file)!;

/** The file that is loaded for a module: it may only lead to the one that has it. */
const fileOf = (module: string) => (chunks.find(({ entry }) => entry === module) ?? holder(module)).file;

/** The file that has a module. */
export const holder = (module: string) => chunks.find(({ modules }) => modules.includes(module))!;

/** A file and all that it cannot do without. */
export function whole(file: string, all = new Set<string>()): Set<string> {
  if (all.has(file)) return all;
  all.add(file);
  of(file).css.forEach((each) => all.add(each));
  of(file).imports.forEach((each) => whole(each, all));
  return all;
}

/** A page, all that it cannot do without, and the words that it speaks. */
export const screen = (module: string) => {
  const file = fileOf(module);
  return [...whole(file), ...words(chunks, of(file).speaks, 'fr')];
};

/** The files that are named anew when a module changes: its own, those that name it, and those that name these; and what lists all files. */
export function renamed(module: string): Set<string> {
  const all = new Set(['/index.html', '/sw.js']);
  const visit = (file: string) => {
    if (all.has(file)) return;
    all.add(file);
    chunks.filter(({ imports, later }) => imports.includes(file) || later.includes(file)).forEach((each) => visit(each.file));
  };
  visit(holder(module).file);
  return all;
}
