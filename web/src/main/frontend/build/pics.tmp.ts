import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import AxeBuilder from '@axe-core/playwright';
const BASE = 'http://127.0.0.1:18221';
const secrets = readFileSync('/tmp/edu/h-lessons/secrets.properties', 'utf8');
const password = /demonstration\.password=(.*)/.exec(secrets)![1]!.replace(/\\(.)/g, '$1');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
const PHONE = { viewport: { width: 360, height: 800 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };
async function open(login: string, more: object): Promise<Page> {
  const context = await browser.newContext({ baseURL: BASE, locale: 'fr-FR', timezoneId: 'Africa/Dakar', ...more });
  context.setDefaultTimeout(20000);
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log('PAGEERROR', page.url(), error.message));
  page.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', page.url(), m.text().slice(0, 200)));
  await page.goto('/login');
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/login');
  await page.locator('h1').first().waitFor();
  return page;
}
let n = 0;
async function shot(page: Page, name: string) {
  await page.waitForLoadState('networkidle').catch(() => {});
  await page.screenshot({ path: `/tmp/edu/h-lessons-pics/${String(n++).padStart(2, '0')}-${name}.png`, fullPage: true });
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).setLegacyMode().analyze();
  for (const { id, nodes } of violations) console.log('AXE', name, id, nodes.map((each) => each.html.slice(0, 160)).join(' | '));
}
const tried = async (name: string, work: () => Promise<unknown>) => work().catch((error: Error) => console.log('FAILED', name, error.message.split('\n').slice(0, 3).join(' ')));
for (const [kind, more] of [['phone', PHONE], ['desk-dark', { ...DESK, colorScheme: 'dark' as const }]] as const) {
  await tried(`teacher ${kind}`, async () => {
    const page = await open('teacher1@lycee.example', more);
    await page.goto('/courses'); await page.locator('.sheet').first().waitFor(); await shot(page, `courses-${kind}`);
    await page.locator('a.row[href^="/courses/"]').first().click(); await page.getByText('Bien commencer').first().waitFor(); await shot(page, `course-${kind}`);
    await page.getByRole('button', { name: 'Ranger' }).click(); await shot(page, `sort-${kind}`);
    await page.getByRole('button', { name: 'Terminer' }).click();
    await page.getByRole('button', { name: 'Copier' }).click(); await page.waitForTimeout(800); await shot(page, `copy-${kind}`); await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Avancement' }).click(); await page.waitForTimeout(800); await shot(page, `progress-${kind}`); await page.goBack();
    await page.getByRole('link', { name: 'Prendre des notes' }).click(); await page.locator('.area').waitFor(); await shot(page, `lesson-${kind}`);
    await page.goto('/class-log'); await page.waitForTimeout(1200); await shot(page, `log-${kind}`);
    await page.getByRole('button', { name: 'Noter une séance' }).click(); await page.waitForTimeout(400); await shot(page, `entry-${kind}`);
    await page.context().close();
  });
  await tried(`pupil ${kind}`, async () => {
    const page = await open('pupil@lycee.example', more);
    await page.goto('/lessons'); await page.locator('.sheet').first().waitFor(); await page.waitForTimeout(600); await shot(page, `pupil-courses-${kind}`);
    const link = page.locator('a.row').first();
    if (await link.count()) { await link.click(); await page.locator('.text').first().waitFor(); await shot(page, `pupil-lesson-${kind}`); }
    await page.goto('/homework'); await page.waitForTimeout(1000); await shot(page, `homework-${kind}`);
    await page.context().close();
  });
}
await tried('guardian', async () => {
  const page = await open('guardian@lycee.example', PHONE);
  await page.goto('/homework'); await page.waitForTimeout(1500); await shot(page, 'guardian-homework');
  await page.goto('/lessons'); await page.waitForTimeout(1500); await shot(page, 'guardian-lessons');
});
await tried('head', async () => {
  const page = await open('head@lycee.example', DESK);
  await page.goto('/courses'); await page.waitForTimeout(1000); await shot(page, 'head-courses');
  await page.goto('/class-log'); await page.waitForTimeout(1000); await shot(page, 'head-logs');
  await page.goto('/guide'); await page.waitForTimeout(600);
});
await browser.close();
