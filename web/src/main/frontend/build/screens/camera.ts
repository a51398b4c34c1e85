import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

export const FOLDER = process.env.SCREENS ?? fileURLToPath(new URL('../../../../../target/screens', import.meta.url));

export const SIZES = { 360: { width: 360, height: 800 }, 1280: { width: 1280, height: 800 } };
export const THEMES = ['light', 'dark'] as const;
export const LOCALES = ['fr', 'ar'] as const;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const TALLEST = 8_000;
/** Of a target for a finger; the line of a text has none. */
const FINGER = 44;

/** How a screen is looked at. */
export interface Look {
  width: keyof typeof SIZES;
  theme: (typeof THEMES)[number];
  locale: (typeof LOCALES)[number];
}

/** As unlike each other as two looks can be, where eight would show nothing new. */
export const TWO: Look[] = [{ width: 360, theme: 'light', locale: 'fr' }, { width: 1280, theme: 'dark', locale: 'ar' }];

export interface Picture {
  path: string;
  file: string;
  wrong: string[];
}

type Axe = { run: (of: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

const beside = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const AXE = readFileSync(beside.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * A page as it is now, whole: what the tabs at its foot cover can be scrolled out from under them. Colours are looked at
 * in every theme, the rest of what axe finds and all that is measured in the first.
 */
export async function take(page: Page, path: string, name: string, looks: Look[]): Promise<Picture[]> {
  mkdirSync(FOLDER, { recursive: true });
  const wider = await measured(page);
  const seen = page.viewportSize()!;
  const height = await page.evaluate((tallest) => (document.querySelector('dialog[open]') ? 0 : Math.min(document.documentElement.scrollHeight, tallest)), TALLEST);
  if (height > seen.height) await page.setViewportSize({ width: seen.width, height });
  const pictures: Picture[] = [];
  for (const [i, look] of looks.entries()) {
    const file = named(name, look);
    await page.emulateMedia({ colorScheme: look.theme });
    await page.screenshot({ path: `${FOLDER}/${file}`, animations: 'disabled' });
    const found = await axe(page, i === 0 ? { type: 'tag', values: RULES } : { type: 'rule', values: ['color-contrast'] });
    pictures.push({ path, file, wrong: i === 0 ? [...found, ...wider] : found });
  }
  if (height > seen.height) await page.setViewportSize(seen);
  return pictures;
}

async function axe(page: Page, runOnly: object): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (only) => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: only, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
  }, runOnly);
}

/** A page wider than its screen, texts that are cut off, and targets that a finger misses. */
function measured(page: Page): Promise<string[]> {
  return page.evaluate((finger) => {
    const wrong: string[] = [];
    const told = (element: Element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 40)}`;
    const beyond = document.documentElement.scrollWidth - innerWidth;
    if (beyond > 0) wrong.push(`wider than the screen by ${beyond} px`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth <= 1 || element.closest('svg, .cloth, select')) continue;
      const { overflowX } = getComputedStyle(element);
      if (overflowX === 'hidden' || overflowX === 'clip') wrong.push(`cut off: ${told(element)}`);
    }
    if (matchMedia('(pointer: coarse)').matches) {
      for (const element of document.querySelectorAll<HTMLElement>('button, a[href], select, input:not([type=radio], [type=checkbox], [type=file])')) {
        const { height, width } = element.getBoundingClientRect();
        const inText = element.tagName === 'A' && getComputedStyle(element).display === 'inline';
        const before = getComputedStyle(element, '::after');
        const reach = before.position === 'absolute' ? -2 * Number.parseFloat(before.insetBlockStart || '0') : 0;
        if (width > 1 && height > 1 && !inText && height + Math.max(reach, 0) < finger) wrong.push(`only ${Math.round(height)} px high: ${told(element)}`);
      }
    }
    return wrong;
  }, FINGER);
}

export const named = (name: string, { width, theme, locale }: Look) => `${name.replaceAll(/[^\w]+/g, '-')}.${width}.${theme}.${locale}.png`;
