import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessible } from './journey/accessible.ts';
import { Api, SERVER } from './journey/api.ts';
import { operator, School, type Person } from './journey/school.ts';

export { Api, Refused, SERVER } from './journey/api.ts';
export { lettersTo, secretOf } from './journey/home.ts';
export { daysFromNow, join, PASSWORD, School, type Person } from './journey/school.ts';

/**
 * The popups of the address bar, which nobody sees, cost each window a page as dear as the product's. Of two lists the
 * browser takes the last, so what Playwright switches off is said again.
 */
const WITHOUT = [
  'WebUIOmniboxPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxAimPopup', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
];
/** A microphone that beeps, and nobody who has to allow it. */
const HEARD = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
const LAUNCH = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...HEARD, `--disable-features=${WITHOUT.join()}`],
};
const PHONE = { viewport: { width: 360, height: 800 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const PATIENCE = 30_000;
const PICTURES = process.env.PICTURES ?? fileURLToPath(new URL('../../../../target/journeys', import.meta.url));

export interface Walk {
  /** A phone's page, at the start of the product; nobody is logged in. */
  page: Page;
  context: BrowserContext;
  /** Makes what the journey needs. */
  server: { url: string; school: typeof School.signUp; operator: typeof operator };
  /** Logs in as people do, and waits for the first screen. */
  login: (person: Person, page?: Page) => Promise<void>;
  /** The API as somebody who has not logged in; each person has the API as his or her own. */
  api: Api;
  /** Looks for what keeps people out (WCAG 2.2 AA). */
  accessible: (page?: Page) => Promise<void>;
  /** A browser with a profile on disk, which can be killed and opened again. */
  device: (more?: BrowserContextOptions) => Promise<Device>;
  /** Complaints of the console that belong to this journey, such as those about an answer it destroys itself. */
  expect: (complaint: RegExp) => void;
}

interface Conditions extends BrowserContextOptions {
  /** In milliseconds. */
  within?: number;
}

let browser: Promise<Browser> | undefined;

/**
 * One way of one person through the running product, in a browser context of its own. It fails by itself when a page
 * throws, complains on its console, breaks the content security policy, or is answered with a failure of the server.
 */
export function journey(name: string, walk: (given: Walk) => Promise<void>, { within = 120_000, ...conditions }: Conditions = {}): void {
  test(name, { timeout: within }, async () => {
    const opened: BrowserContext[] = [];
    const devices: Device[] = [];
    const complaints = new Complaints();
    const settings = { baseURL: SERVER, locale: 'fr-FR', timezoneId: 'Africa/Dakar', ...PHONE, ...conditions };
    const watched = async (context: BrowserContext) => {
      opened.push(context);
      context.setDefaultTimeout(PATIENCE);
      await complaints.watch(context);
      return context;
    };
    try {
      const context = await watched(await (await (browser ??= chromium.launch(LAUNCH))).newContext(settings));
      const page = await context.newPage();
      await walk({
        page,
        context,
        server: { url: SERVER, school: School.signUp, operator },
        login: (person, on = page) => logIn(on, person),
        api: new Api(),
        accessible: (on = page) => accessible(on),
        device: async (more) => {
          const device = new Device({ ...settings, ...more }, watched);
          devices.push(device);
          return device;
        },
        expect: (complaint) => complaints.expected.push(complaint),
      });
      complaints.raise();
    } catch (thrown) {
      await photograph(opened, name);
      throw thrown;
    } finally {
      for (const device of devices) await device.end();
      await Promise.all(opened.map((context) => context.close().catch(() => undefined)));
    }
  });
}

async function logIn(page: Page, { login, password, school }: Person): Promise<void> {
  await page.goto('/login');
  await page.locator('input[name=login]').fill(login);
  if (school) await page.locator('input[name=school]').fill(school);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/login');
  await page.locator('h1').first().waitFor();
}

/** Waits until the page answers yes to what takes its time to answer: waitForFunction takes a promise itself for a yes. */
export async function says(page: Page, asked: () => Promise<boolean>): Promise<void> {
  await expect.poll(() => page.evaluate(asked), { timeout: PATIENCE, interval: 100 }).toBe(true);
}

/** What the pages of a journey complained of. */
class Complaints {
  readonly expected: RegExp[] = [];
  readonly #told: string[] = [];

  async watch(context: BrowserContext): Promise<void> {
    await context.addInitScript(() =>
      addEventListener('securitypolicyviolation', (event) => console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`)),
    );
    context.on('weberror', (error) => this.#told.push(`thrown: ${error.error().stack || `${error.error().name}: ${error.error().message}`} on ${error.page()?.url()}`));
    context.on('console', (line) => {
      // The browser itself reports each refused or lost call; a refusal is often what a journey is about.
      if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) this.#told.push(`console: ${line.text()}`);
    });
    context.on('response', (answer) => {
      if (answer.status() >= 500) this.#told.push(`server: ${answer.status()} ${answer.request().method()} ${answer.url()}`);
    });
  }

  raise(): void {
    const left = this.#told.filter((each) => !this.expected.some((pattern) => pattern.test(each)));
    if (left.length > 0) throw new Error(left.join('\n'));
  }
}

/** A browser of its own, with what it keeps on disk. */
export class Device {
  readonly #profile = mkdtempSync(join(tmpdir(), 'device-'));
  readonly #settings: BrowserContextOptions;
  readonly #watched: (context: BrowserContext) => Promise<BrowserContext>;
  #context?: BrowserContext;

  constructor(settings: BrowserContextOptions, watched: (context: BrowserContext) => Promise<BrowserContext>) {
    this.#settings = settings;
    this.#watched = watched;
  }

  /** Starts the browser, with all that was kept, and gives its page. */
  async open(): Promise<Page> {
    this.#context = await this.#watched(await chromium.launchPersistentContext(this.#profile, { ...LAUNCH, ...this.#settings }));
    return this.#context.pages()[0] ?? this.#context.newPage();
  }

  async close(): Promise<void> {
    await this.#context?.close();
  }

  /** As when the battery dies: nothing is written any more. */
  async kill(): Promise<void> {
    const gone = new Promise((done) => this.#context!.once('close', done));
    const session = await this.#context!.newCDPSession(this.#context!.pages()[0]!);
    await session.send('Browser.crash' as never).catch(() => undefined);
    await gone;
  }

  async end(): Promise<void> {
    await this.close().catch(() => undefined);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function photograph(contexts: BrowserContext[], name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const pages = contexts.flatMap((context) => context.pages());
  const file = (i: number) => join(PICTURES, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}${i === 0 ? '' : `-${i + 1}`}.png`);
  await Promise.all(pages.map((page, i) => page.screenshot({ path: file(i), timeout: 10_000 }).catch(() => undefined)));
}
