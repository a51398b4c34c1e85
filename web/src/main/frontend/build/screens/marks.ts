import type { Page } from 'playwright-core';
import type { Moment } from './moments.ts';
import { answerSync } from './situations.ts';

const BOOK = '/marks/:class/:subject/:period';
const device = { path: BOOK, as: 'teacher', device: true } as const;

/** The mark of the first pupil, on a phone a row of the list and on a desk a cell of the grid; a text of digits replaces it. */
async function enter(page: Page, text: string): Promise<void> {
  await page.locator('.one-list button.box, [data-at="0 0"]').first().click();
  await page.locator('.one-list input.box, [data-at="0 0"]').first().waitFor();
  for (const key of text) await page.keyboard.press(key);
}

const kept = async (page: Page) => {
  await enter(page, '12');
  await page.keyboard.press('Enter');
  await page.locator('.unsent').first().waitFor();
};

/** As a spreadsheet puts it on the clipboard: one number above the maximum, one word that means nothing. */
async function paste(page: Page): Promise<void> {
  await enter(page, '');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '13\n21\n8\nabs\nbien\n');
    document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.locator('.pasted').waitFor();
}

const met = (page: Page, result: object) => answerSync(page, ({ data }) => ({ status: 'conflict', version: 3, data: { results: (data.cells as unknown[]).map(() => result) } }));

const reviewed = async (page: Page) => {
  await kept(page);
  await page.locator('.conflict, .rejected').first().waitFor();
  await page.goto('/review');
  await page.locator('.decide').waitFor();
};

const cut = (page: Page) => page.route('**/api/v1/sync', (route) => route.abort('internetdisconnected'));
const theirs = { score: 14.5, version: 3, by: 'Moussa FALL', at: new Date().toISOString() };
const opened = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().click();
  await page.locator('dialog[open]').waitFor();
};

/** What happens in a gradebook and around it. */
export const MARKS: Moment[] = [
  { name: 'mark wrong', ...device, before: cut, act: async (page) => (await enter(page, '21'), await page.keyboard.press('Enter'), page.locator('.wrong').first().waitFor()) },
  { name: 'mark kept', ...device, before: cut, act: kept },
  { name: 'marks pasted', ...device, before: cut, act: paste },
  { name: 'review marks conflict', ...device, before: (page) => met(page, { outcome: 'conflict', version: 3, theirs }), act: reviewed },
  { name: 'review marks refused', ...device, before: (page) => met(page, { outcome: 'rejected', version: 0, title: 'Période close', detail: 'Cette période est close. Demandez à la direction de la rouvrir.' }), act: reviewed },
  { name: 'assessment new', path: BOOK, as: 'teacher', act: opened('.tools .button.solid, .dock .button.solid') },
  { name: 'period seal', path: '/marks/:class/:period', as: 'head', act: opened('.sealed-by .button') },
];
