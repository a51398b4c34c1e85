import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * Fails with what axe found, rule by rule, on the whole page: what its foot covers can be scrolled out from under it, and a
 * list that came while axe looked has pushed something under the foot. The pages have no frames, so axe needs no blank page
 * to gather what it found in them.
 */
export async function accessible(page: Page): Promise<void> {
  const seen = page.viewportSize()!;
  const tall = () => page.evaluate(() => (document.querySelector('dialog[open]') ? 0 : document.documentElement.scrollHeight));
  const grown = async () => (await tall()) > page.viewportSize()!.height;
  const look = () => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).setLegacyMode().analyze();
  let found;
  do {
    await page.waitForFunction(() => !document.querySelector('[role=status][aria-busy=true]'));
    while (await grown()) await page.setViewportSize({ width: seen.width, height: await tall() });
    found = await look();
  } while (await grown());
  await page.setViewportSize(seen);
  const told = found.violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map((node) => node.html).join(' | ')}`);
  if (told.length > 0) throw new Error(`${page.url()} keeps people out:\n${told.join('\n')}`);
}
