import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What a first visit takes along: the shell and what a teacher needs without a network. The rest is kept when first used. */
const TAKEN_ALONG = /^(index\.html|assets\/(main|shell|login|choice|today|roll|fr|attendance)[-.].*)$/;

/** Writes sw.js out of shell/worker/sw.js, with the release's number and the list of files to take along. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = Object.keys(bundle).filter((file) => !file.endsWith('.map')).sort();
      const release = createHash('sha256').update(files.join('\n')).update(text('index.html')).digest('hex').slice(0, 12);
      const along = files.filter((file) => TAKEN_ALONG.test(file)).map((file) => (file === 'index.html' ? '/' : `/${file}`));
      const source = text('shell/worker/sw.js')
        .replace('__RELEASE__', release)
        .replace('__FILES__', JSON.stringify([...new Set(['/', ...along])]));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}

function text(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
}
