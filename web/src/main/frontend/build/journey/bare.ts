import { build, type Rolldown } from 'vite';
import type { BrowserContext, Page } from 'playwright-core';
import { SERVER } from './api.ts';
import type { Client } from './outbox-page.ts';

const FOLDER = '/bare/';
let files: Promise<Map<string, string>> | undefined;

/** The client's own modules without its screens, in a few files that the product seems to serve: a page opens at once. */
export async function bare(context: BrowserContext): Promise<void> {
  const built = await (files ??= bundled());
  await context.route(`${SERVER}${FOLDER}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(FOLDER.length);
    return name === ''
      ? route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>.</title><script type="module" src="${FOLDER}page.js"></script>` })
      : route.fulfill({ contentType: name.endsWith('.css') ? 'text/css' : 'text/javascript', body: built.get(name) });
  });
}

/** A page of it, whose client can be asked. */
export async function open(page: Page): Promise<void> {
  await page.goto(FOLDER, { waitUntil: 'load' });
  await page.waitForFunction(() => 'client' in window);
}

export function ask<T, A>(page: Page, does: (given: { client: Client; about: A }) => Promise<T>, about?: A): Promise<T> {
  return page.evaluate(`(${does})({ client, about: ${JSON.stringify(about)} })`);
}

async function bundled(): Promise<Map<string, string>> {
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
  return new Map(made.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]));
}
