import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { OUT } from './out.ts';

/** What a first visit takes along once the page stands: the shell, and what teachers do without a network. */
const TAKEN_ALONG = ['auth', 'attendance'];
const LOCALES = ['fr', 'en', 'ar', 'sw', 'wo'] as const;

/** A file of the built client, by what is in it. */
export interface Chunk {
  file: string;
  /** Modules by their path from here, such as attendance/roll.tsx. */
  modules: string[];
  css: string[];
  imports: string[];
  /** Loaded by itself, as a screen or a set of words is. */
  dynamic: boolean;
}

/**
 * Writes sw.js out of shell/worker/sw.js, with the release's number and the files to take along; preload.json, by which
 * the server lets a browser load its language's words beside the script that asks for them; and beside the client, for
 * the budget, what is in which file.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk').map(chunk);
      const files = Object.keys(bundle).sort();
      const release = createHash('sha256').update(files.join('\n')).update(text('index.html')).digest('hex').slice(0, 12);
      const source = text('shell/worker/sw.js')
        .replace('__RELEASE__', release)
        .replace('__FILES__', JSON.stringify(['/', '/icon.svg', ...along(chunks)]))
        .replace('__WORDS__', JSON.stringify(Object.fromEntries(LOCALES.map((locale) => [locale, words(chunks, ['shell', ...TAKEN_ALONG], locale)]))));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      this.emitFile({ type: 'asset', fileName: 'preload.json', source: JSON.stringify(Object.fromEntries(LOCALES.map((locale) => [locale, words(chunks, ['shell'], locale)]))) });
      writeFileSync(`${OUT}-chunks.json`, JSON.stringify(chunks, null, 1));
    },
  };
}

function chunk(each: Rolldown.OutputChunk): Chunk {
  const here = new URL('..', import.meta.url).pathname;
  const { importedCss } = (each as { viteMetadata?: { importedCss: Set<string> } }).viteMetadata ?? { importedCss: new Set() };
  return { file: `/${each.fileName}`, modules: each.moduleIds.map((id) => id.replace(here, '')), css: [...importedCss].map((file) => `/${file}`), imports: each.imports.map((file) => `/${file}`), dynamic: each.isDynamicEntry };
}

const wordsOf = (domain: string, locale: string) => (domain === 'shell' ? `shell/words/${locale}.ts` : `${domain}/${locale}.ts`);
const isWords = ({ modules }: Chunk) => modules.some((module) => /(^|\/)(fr|en|ar|sw|wo)\.ts$/.test(module));

function along(chunks: Chunk[]): string[] {
  const wanted = chunks.filter((each) => !isWords(each) && each.modules.some((module) => module.startsWith('shell/') || TAKEN_ALONG.some((domain) => module.startsWith(`${domain}/`))));
  const imported = chunks.filter((each) => wanted.some(({ imports }) => imports.includes(each.file)));
  return [...new Set([...wanted, ...imported].flatMap(({ file, css }) => [file, ...css]))];
}

/** The words of domains in a language, or in the one that stands in for it. */
export function words(chunks: Chunk[], domains: string[], locale: string): string[] {
  const found = domains.flatMap((domain) =>
    [locale, locale === 'sw' ? 'en' : 'fr']
      .map((each) => chunks.find(({ modules }) => modules.includes(wordsOf(domain, each))))
      .filter((each) => each !== undefined)
      .slice(0, 1),
  );
  return [...new Set(found.map(({ file }) => file))];
}

function text(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
}
