import { AxeBuilder } from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { SERVER } from '../journey/api.ts';

export const FOLDER = process.env.SCREENS ?? fileURLToPath(new URL('../../../../../target/screens', import.meta.url));
export const PATIENCE = 15_000;

const SIZES = { 360: { width: 360, height: 800 }, 1280: { width: 1280, height: 800 } };

/** How a screen is looked at. */
export interface Look {
  width: keyof typeof SIZES;
  theme: 'light' | 'dark';
  locale: 'fr' | 'ar';
}

/** In every way. */
export const ALL: Look[] = [360, 1280].flatMap((width) => ['light', 'dark'].flatMap((theme) => ['fr', 'ar'].map((locale) => ({ width, theme, locale }) as Look)));

/** As unlike each other as two looks can be, where eight would take too long. */
export const TWO: Look[] = [{ width: 360, theme: 'light', locale: 'fr' }, { width: 1280, theme: 'dark', locale: 'ar' }];

export interface Picture {
  path: string;
  file: string;
  wrong: string[];
}

export interface Login {
  login: string;
  password: string;
}

/** What a browser keeps of somebody who has logged in; each use answers the next. */
export type Known = Exclude<BrowserContextOptions['storageState'], string | undefined>;

/** A phone has a finger, which makes the targets larger. Workers would answer behind the back of whoever holds the network. */
export function open(browser: Browser, width: Look['width'], storageState?: Known): Promise<BrowserContext> {
  return browser.newContext({ baseURL: SERVER, locale: 'fr-FR', timezoneId: 'Africa/Dakar', viewport: SIZES[width], hasTouch: width === 360, isMobile: width === 360, serviceWorkers: 'block', storageState });
}

export async function logIn(browser: Browser, { login, password }: Login): Promise<Known> {
  const context = await open(browser, 1280);
  const page = await context.newPage();
  await page.goto('/login');
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/login');
  const known = await context.storageState();
  await context.close();
  return known;
}

export async function setLook(page: Page, { theme, locale }: Look): Promise<void> {
  await page.addInitScript(([l, t]) => (localStorage.setItem('locale', l!), localStorage.setItem('theme', t!)), [locale, theme]);
}

export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ timeout: PATIENCE });
  await page.waitForFunction(() => !document.querySelector('[role=status][aria-busy=true]'), undefined, { timeout: PATIENCE });
}

/** The picture, and what of it keeps people out: what axe finds, and a page that is wider than its screen. */
export async function take(page: Page, path: string, file: string): Promise<Picture> {
  mkdirSync(FOLDER, { recursive: true });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  // All of it at once: what the tabs at the foot cover now can be scrolled out from under them.
  const seen = page.viewportSize()!;
  const height = await page.evaluate(() => (document.querySelector('dialog[open]') ? 0 : Math.min(document.documentElement.scrollHeight, 8_000)));
  if (height > seen.height) await page.setViewportSize({ width: seen.width, height });
  await page.screenshot({ path: `${FOLDER}/${file}`, animations: 'disabled' });
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  const wrong = violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
  await page.setViewportSize(seen);
  return { path, file, wrong: beyond > 0 ? [...wrong, `wider than the screen by ${beyond} px`] : wrong };
}

export const named = (name: string, { width, theme, locale }: Look) => `${name.replaceAll(/[^\w]+/g, '-')}.${width}.${theme}.${locale}.png`;

export const failed = (path: string, file: string, thrown: unknown): Picture => ({ path, file, wrong: [String((thrown as Error).message ?? thrown).split('\n')[0]!] });

export function contactSheet(all: Picture[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const figures = all.map(({ path, file, wrong }) => `<figure${wrong.length > 0 ? ' class="wrong"' : ''}><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${escaped(path)}<br>${file.split('.').slice(-4, -1).join(' ')}<br>${escaped(wrong.join('; '))}</figcaption></figure>`);
  return `<!doctype html><meta charset="utf-8"><title>EduConnect: screens</title><style>body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px}figure{margin:0;width:240px;overflow-wrap:anywhere}img{width:240px;border:1px solid #999}.wrong{outline:4px solid #c00}</style>${figures.join('\n')}`;
}
