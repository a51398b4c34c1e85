import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { SERVER } from '../journey/api.ts';
import { SIZES, type Look } from './camera.ts';
import type { Known, Someone } from './people.ts';
import { Line } from './situations.ts';

/** As long as the client itself waits for an answer, and a little. */
const PATIENCE = 40_000;

type Kind = Pick<Look, 'width' | 'locale'> & { held?: boolean };

/** Somebody at a browser of one size, who goes from screen to screen as the client itself does. */
export class Visit {
  readonly page: Page;
  readonly line: Line;
  /** What the page complained of since it was last asked. */
  readonly complaints: string[] = [];
  readonly #context: BrowserContext;
  readonly #someone?: Someone;
  readonly #asked = new Set<Request>();

  private constructor(context: BrowserContext, page: Page, line: Line, someone?: Someone) {
    this.#context = context;
    this.page = page;
    this.line = line;
    this.#someone = someone;
    page.on('request', (request) => isAnswer(request) && this.#asked.add(request));
    page.on('requestfinished', (request) => this.#asked.delete(request));
    page.on('requestfailed', (request) => this.#asked.delete(request));
    page.on('pageerror', (error) => this.complaints.push(`thrown: ${error.message}`));
    page.on('console', (line) => line.type() === 'error' && !line.text().startsWith('Failed to load resource') && this.complaints.push(`console: ${line.text()}`));
  }

  /** A phone has a finger, which makes the targets larger. Workers would answer behind the back of whoever holds the network. */
  static async begin(browser: Browser, someone: Someone | undefined, { width, locale, held }: Kind): Promise<Visit> {
    if (someone) someone.known ??= await someone.logIn(browser);
    const context = await browser.newContext({ baseURL: SERVER, locale: 'fr-FR', timezoneId: 'Africa/Dakar', viewport: SIZES[width], hasTouch: width === 360, isMobile: width === 360, storageState: speaking(someone?.known, locale) });
    context.setDefaultTimeout(PATIENCE);
    await context.addInitScript(() => navigator.serviceWorker?.controller ?? Object.defineProperty(navigator.serviceWorker, 'register', { value: () => new Promise(() => {}), writable: true }));
    const line = new Line();
    if (held) await line.hold(context);
    return new Visit(context, await context.newPage(), line, someone);
  }

  /** A ticket is good for once: the next browser goes on with what this one was given. */
  async end(): Promise<void> {
    this.line.loosen();
    if (this.#someone) this.#someone.known = await this.#context.storageState();
    await this.#context.close();
  }

  /** By a link, as from anywhere in the product; the first time, and from a page of another kind, by the address. */
  async go(address: string): Promise<void> {
    if (!this.page.url().startsWith(SERVER)) return void (await this.page.goto(address, { waitUntil: 'domcontentloaded' }));
    if (this.#here() === address) await this.go(this.#someone ? '/guide' : '/forgotten').then(() => this.settled());
    await this.page.evaluate((to) => {
      for (const heading of document.querySelectorAll<HTMLElement>('h1')) heading.dataset.before = '';
      const link = Object.assign(document.createElement('a'), { href: to });
      document.body.append(link);
      link.click();
      link.remove();
    }, address);
  }

  /** Until the next screen stands, has all its answers, and two frames have passed without another question. */
  async settled(): Promise<void> {
    do {
      await this.page.waitForFunction(() => document.querySelector('h1:not([data-before])') && !document.querySelector('[role=status][aria-busy=true]'), undefined, { timeout: PATIENCE });
      await this.#answered();
      await this.#twoFrames();
    } while (this.#asked.size > 0);
  }

  /** Until the next screen shows that it waits for its answer, or stands because it needs none, as a form to be filled in. */
  async waiting(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector('main .ruling, h1:not([data-before])'));
    await this.#twoFrames();
    if (this.#asked.size > 0) await this.page.locator('main .ruling, main form').first().waitFor();
  }

  async #twoFrames(): Promise<void> {
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  async #answered(): Promise<void> {
    while (this.#asked.size > 0) {
      await Promise.race([this.page.waitForEvent('requestfinished', { timeout: PATIENCE }), this.page.waitForEvent('requestfailed', { timeout: PATIENCE })]);
    }
  }

  #here(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }
}

/** What the device sends by itself is no part of a screen. */
function isAnswer(request: Request): boolean {
  const { pathname } = new URL(request.url());
  return (pathname.startsWith('/api/v1/') && pathname !== '/api/v1/sync') || pathname.endsWith('.js');
}

function speaking(known: Known | undefined, locale: string): Known {
  const others = (known?.origins ?? []).filter(({ origin }) => origin !== SERVER);
  const kept = (known?.origins ?? []).find(({ origin }) => origin === SERVER)?.localStorage.filter(({ name }) => !['locale', 'theme'].includes(name)) ?? [];
  return { cookies: known?.cookies ?? [], origins: [...others, { origin: SERVER, localStorage: [...kept, { name: 'locale', value: locale }] }] };
}
