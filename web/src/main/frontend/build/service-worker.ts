import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { REGISTRY } from './chunks.ts';
import { OUT } from './out.ts';

/** What a first visit takes along once the page stands: the shell, what teachers do without a network, and what families see. */
const TAKEN_ALONG = ['auth', 'attendance', 'children'];
/** What is taken along once somebody has opened a page of it (shell/used.ts): the families' pages of courses. */
const USED = { courses: ['courses/own', 'courses/own-assignments'] };
/** What is said before and after the login on every page. */
const SAID = ['auth/login', 'shell/texts'];
const LOCALES = ['fr', 'en', 'ar', 'sw', 'wo'] as const;

/** A file of the built client, by what is in it. */
export interface Chunk {
  file: string;
  /** Modules by their path from here, such as attendance/roll.tsx. */
  modules: string[];
  css: string[];
  imports: string[];
  /** Files that it names, and loads when they are needed. */
  later: string[];
  /** The module for which it is loaded by itself, as a screen or a set of words is. */
  entry?: string;
  /** The folders whose words that module and all it needs speak. */
  speaks: string[];
}

/**
 * Names the registry's script in the page, for enter.ts. Writes sw.js out of shell/worker/sw.js, with the release's number and the files to take along; preload.json, by which
 * the server lets a browser load its language's words beside the script that asks for them; and beside the client, for
 * the budget, what is in which file.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(_, { chunk: page, bundle }) {
        const registry = Object.values(bundle ?? {}).find((each) => each.type === 'chunk' && each.moduleIds.includes(REGISTRY));
        if (!page || !registry) throw new Error('The page has no registry to name.');
        return [{ tag: 'meta', attrs: { name: 'registry', content: `/${registry.fileName}` }, injectTo: 'head' }];
      },
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk').map((each) => chunk(each, (id) => this.getModuleInfo(id)?.importedIds ?? []));
      const files = Object.keys(bundle).sort();
      const release = createHash('sha256').update(files.join('\n')).update(text('index.html')).digest('hex').slice(0, 12);
      const source = text('shell/worker/sw.js')
        .replace(/^\s*\/\/.*\n|^ +|^\n/gm, '')
        .replace('__RELEASE__', release)
        .replace('__FILES__', JSON.stringify(['/', '/icon.svg', ...along(chunks)]))
        .replace('__USED__', JSON.stringify(Object.fromEntries(Object.entries(USED).map(([name, folders]) => [name, whenUsed(chunks, folders)]))))
        .replace('__WORDS__', JSON.stringify(Object.fromEntries(LOCALES.map((locale) => [locale, words(chunks, [...SAID, ...TAKEN_ALONG], locale)]))));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      this.emitFile({ type: 'asset', fileName: 'preload.json', source: JSON.stringify(Object.fromEntries(LOCALES.map((locale) => [locale, words(chunks, ['auth/login'], locale)]))) });
      writeFileSync(`${OUT}-chunks.json`, JSON.stringify(chunks, null, 1));
    },
  };
}

const HERE = new URL('..', import.meta.url).pathname;
const named = (files: string[]) => files.map((file) => `/${file}`);

function chunk(each: Rolldown.OutputChunk, importsOf: (id: string) => readonly string[]): Chunk {
  const { importedCss } = (each as { viteMetadata?: { importedCss: Set<string> } }).viteMetadata ?? { importedCss: new Set() };
  const entry = each.isDynamicEntry || each.isEntry ? each.facadeModuleId! : undefined;
  return {
    file: `/${each.fileName}`,
    modules: each.moduleIds.map((id) => id.replace(HERE, '')),
    css: named([...importedCss]),
    imports: named(each.imports),
    later: named(each.dynamicImports),
    entry: entry?.replace(HERE, ''),
    speaks: entry ? speaks(entry, importsOf) : [],
  };
}

/** Registrations know all words, and speak none. */
function speaks(entry: string, importsOf: (id: string) => readonly string[]): string[] {
  const all = new Set<string>();
  const visit = (id: string) => {
    if (all.has(id) || /\/(domain|(school-)?office)\.ts$/.test(id)) return;
    all.add(id);
    importsOf(id).forEach(visit);
  };
  visit(entry);
  return [...all].flatMap((id) => /^(.*)\/(?:texts|texts\/index)\.ts$/.exec(id.replace(HERE, ''))?.[1] ?? []).map((folder) => (folder === 'shell' ? 'shell/texts' : folder));
}

const isWords = ({ modules, entry = '' }: Chunk) => [...modules, entry].some((module) => /(^|\/)(fr|en|ar|sw|wo)\.ts$/.test(module));

const along = (chunks: Chunk[]) => holding(chunks, ['shell', ...TAKEN_ALONG]);

/** The same, and the words of each language: a device cannot know which one will be spoken on it. */
const whenUsed = (chunks: Chunk[], folders: string[]) => {
  const taken = new Set(along(chunks));
  return [...holding(chunks, folders).filter((file) => !taken.has(file)), ...new Set(LOCALES.flatMap((locale) => words(chunks, folders, locale)))];
};

function holding(chunks: Chunk[], folders: string[]): string[] {
  // A file may hold nothing and lead to another, and is asked for all the same.
  const wanted = chunks.filter((each) => !isWords(each) && [...each.modules, each.entry ?? ''].some((module) => folders.some((folder) => module.startsWith(`${folder}/`))));
  const all = new Set(wanted);
  for (const each of all) chunks.filter(({ file }) => each.imports.includes(file)).forEach((other) => all.add(other));
  return [...new Set([...all].flatMap(({ file, css }) => [file, ...css]))];
}

/** The words of folders in a language, or in the one that stands in for it. */
export function words(chunks: Chunk[], folders: string[], locale: string): string[] {
  const found = folders.flatMap((folder) =>
    [locale, locale === 'sw' ? 'en' : 'fr']
      .map((each) => chunks.find(({ entry }) => entry === `${folder}/${each}.ts`))
      .filter((each) => each !== undefined)
      .slice(0, 1),
  );
  return [...new Set(found.map(({ file }) => file))];
}

function text(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
}
