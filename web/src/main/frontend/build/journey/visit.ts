import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** Slow 3G and a phone a sixth as fast as this machine (FRONTEND's budgets). */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 6;

/** The bytes that a first visit may take, script and style together. */
const SCRIPT = 18_000;
const STYLE = 2_000;

/** Until the session that is answered is detached; only then may the context be taken off its line. */
export async function slow(page: Page, network = true): Promise<CDPSession> {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  if (network) await line.send('Network.emulateNetworkConditions', LINE);
  await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return line;
}

/** Milliseconds until there is such an element, by the page's own clock. */
export async function until(page: Page, url: string, selector: string): Promise<number> {
  await page.addInitScript((wanted) => {
    const look = () => {
      if (document.querySelector(wanted) && !('stoodAfter' in window)) Object.assign(window, { stoodAfter: performance.now() });
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(url, { waitUntil: 'commit' });
  return (await page.waitForFunction(() => (window as { stoodAfter?: number }).stoodAfter, undefined, { timeout: 60_000 })).jsonValue() as Promise<number>;
}

/** A first visit by somebody whom the browser has never seen. */
export async function firstVisit(browser: Browser, url: string): Promise<number> {
  const context: BrowserContext = await browser.newContext({ locale: 'fr-FR', viewport: { width: 360, height: 800 } });
  try {
    const page = await context.newPage();
    await slow(page);
    return await until(page, url, 'form input[name=login]');
  } finally {
    await context.close();
  }
}

/**
 * The page that the product is measured by: as many bytes as the budget allows, in one script and one style, which do
 * nothing but show a form. No page of this size can be usable sooner.
 */
export async function reference(): Promise<{ url: string; close: () => void }> {
  const files: Record<string, [string, string]> = {
    '/': ['text/html', '<!doctype html><html lang="fr"><head><title>.</title><link rel="stylesheet" href="/style.css"><script type="module" src="/script.js"></script></head><body></body></html>'],
    '/script.js': ['text/javascript', padded(`document.body.innerHTML = '<form><input name="login"><input name="password"><button>.</button></form>';`, SCRIPT)],
    '/style.css': ['text/css', padded('form { display: grid; }', STYLE)],
  };
  const server = createServer((asked, answer) => {
    const file = files[asked.url ?? ''];
    answer.writeHead(file ? 200 : 404, { 'Content-Type': file?.[0] ?? 'text/plain', 'Cache-Control': 'no-store' }).end(file?.[1]);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => void server.close() };
}

const padded = (text: string, size: number) => `${text}/*${'.'.repeat(size - text.length - 4)}*/`;

export const median = (all: number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;

/** First visits to the product and to the reference page in turns, since the machine may be busy with other things. */
export async function compared(browser: Browser, url: string, rounds = 5): Promise<{ product: number; page: number }> {
  const beside = await reference();
  const [product, page]: [number[], number[]] = [[], []];
  try {
    for (let i = 0; i < rounds; i++) {
      page.push(await firstVisit(browser, beside.url));
      product.push(await firstVisit(browser, url));
    }
    return { product: median(product), page: median(page) };
  } finally {
    beside.close();
  }
}
