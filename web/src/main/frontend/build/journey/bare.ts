import { build, type Rolldown } from 'vite';
import type { Page } from 'playwright-core';
import type { Files } from './line.ts';
import type { Client } from './outbox-page.ts';

const FOLDER = '/bare/';
let files: Promise<Files> | undefined;

/** The client's own modules without its screens, in a few files that a line to the product answers: a page opens at once. */
export const bare = (): Promise<Files> => (files ??= bundled());

/** A page of it, whose client can be asked. */
export async function open(page: Page): Promise<void> {
  await page.goto(FOLDER, { waitUntil: 'load' });
  await page.waitForFunction(() => 'client' in window);
}

export function ask<T, A>(page: Page, does: (given: { client: Client; about: A }) => Promise<T>, about?: A): Promise<T> {
  return page.evaluate(`(${does})({ client, about: ${JSON.stringify(about)} })`);
}

async function bundled(): Promise<Files> {
  const made = (await build({
    configFile: false,
    root: new URL('../..', import.meta.url).pathname,
    base: FOLDER,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { input: { page: new URL('outbox-page.ts', import.meta.url).pathname }, output: { entryFileNames: '[name].js' } },
    },
  })) as Rolldown.RolldownOutput;
  const all = made.output.map((file) => [FOLDER + file.fileName, { type: file.fileName.endsWith('.css') ? 'text/css' : 'text/javascript', text: file.type === 'chunk' ? file.code : String(file.source) }] as const);
  const page = { type: 'text/html', text: `<!doctype html><title>.</title><script type="module" src="${FOLDER}page.js"></script>` };
  return new Map([[FOLDER, page], ...all]);
}
