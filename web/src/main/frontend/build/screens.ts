// Pictures of every screen, with the people of the demonstration: EDUCONNECT=http://127.0.0.1:8080 npm run screens
// Both sizes, light and dark, French and Arabic, into target/screens with a sheet of all; axe looks at each of them.
// ONLY=/classes takes the routes that begin so. Ends with 1 if something keeps people out or could not be opened.
import { AxeBuilder } from '@axe-core/playwright';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { Api, SERVER } from './journey/api.ts';
import { installed } from './journey/home.ts';
import { params } from './journey/params.ts';
import { registry, type Registered } from './registry.ts';

const FOLDER = process.env.SCREENS ?? fileURLToPath(new URL('../../../../target/screens', import.meta.url));
const SIZES = { 360: { width: 360, height: 800 }, 1280: { width: 1280, height: 800 } };
const PEOPLE = ['teacher1@lycee.example', 'head@lycee.example', 'guardian@lycee.example', 'district@ief-thies.example', 'operator@educonnect.example'];

interface Someone {
  login: string;
  password: string;
  permissions: string[];
  api: Api;
}

interface Picture {
  path: string;
  file: string;
  wrong: string[];
}

const { routes, hints } = await registry();
const people = await Promise.all(PEOPLE.map(known));
const pictures: Picture[] = [];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const someone of [undefined, ...people]) {
  const theirs = routes.filter((route) => route.path.startsWith(process.env.ONLY ?? '/') && viewer(route) === someone);
  if (theirs.length > 0) await visit(browser, theirs, someone);
}
await browser.close();
writeFileSync(`${FOLDER}/index.html`, sheet(pictures));
const wrong = pictures.filter((picture) => picture.wrong.length > 0);
for (const { path, file, wrong: told } of wrong) console.error(`${path} (${file}): ${told.join('; ')}`);
console.log(`${pictures.length} pictures of ${routes.length} routes in ${FOLDER}, ${wrong.length} with something wrong`);
process.exit(wrong.length > 0 ? 1 : 0);

async function known(login: string): Promise<Someone> {
  const password = installed(login.startsWith('operator@') ? 'operator.password' : 'demonstration.password');
  const { permissions, token } = await new Api().post('/auth/login', { login, password });
  return { login, password, permissions, api: new Api(token) };
}

/** Who looks at a route: nobody in particular before the login, else the first who may, else the head. */
function viewer(route: Registered): Someone | undefined {
  const as = hints[route.path]?.as;
  if (as) return people.find(({ login }) => login.startsWith(as));
  if (route.open) return undefined;
  return people.find(({ permissions }) => route.permission?.some((each) => permissions.includes(each))) ?? people[1];
}

async function visit(opened: Browser, theirs: Registered[], someone?: Someone): Promise<void> {
  const context = await opened.newContext({ baseURL: SERVER, locale: 'fr-FR', timezoneId: 'Africa/Dakar' });
  const page = await context.newPage();
  if (someone) {
    await page.goto('/login');
    await page.locator('input[name=login]').fill(someone.login);
    await page.locator('input[name=password]').fill(someone.password);
    await page.locator('button[type=submit]').click();
    await page.waitForURL((url) => url.pathname !== '/login');
  }
  for (const route of theirs) await photograph(page, route, someone);
  await context.close();
}

async function photograph(page: Page, route: Registered, someone?: Someone): Promise<void> {
  const api = someone?.api ?? people[1]!.api;
  const given = await (hints[route.path]?.params ?? ((get) => params(route.path, get)))(api.get).catch((thrown: Error) => thrown);
  if (given instanceof Error) return void pictures.push({ path: route.path, file: '', wrong: [`no example of it: ${given.message}`] });
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(given[name] ?? ''));
  for (const [width, size] of Object.entries(SIZES)) {
    for (const theme of ['light', 'dark']) {
      for (const locale of ['fr', 'ar']) {
        const file = `${route.domain}${route.path.replaceAll(/[/:]+/g, '-')}.${width}.${theme}.${locale}.png`;
        await page.setViewportSize(size);
        await page.evaluate(([l, t]) => (localStorage.setItem('locale', l!), localStorage.setItem('theme', t!)), [locale, theme]).catch(() => undefined);
        pictures.push({ path: route.path, file, wrong: await look(page, path, file).catch((thrown: Error) => [thrown.message.split('\n')[0]!]) });
      }
    }
  }
}

async function look(page: Page, path: string, file: string): Promise<string[]> {
  await page.goto(path);
  await page.locator('h1').first().waitFor({ timeout: 15_000 });
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'), undefined, { timeout: 15_000 });
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: `${FOLDER}/${file}`, fullPage: true });
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
}

function sheet(all: Picture[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const figures = all.map(({ path, file, wrong: told }) => `<figure${told.length > 0 ? ' class="wrong"' : ''}><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${escaped(path)}<br>${file.split('.').slice(-4, -1).join(' ')}<br>${escaped(told.join('; '))}</figcaption></figure>`);
  return `<!doctype html><meta charset="utf-8"><title>EduConnect: screens</title><style>body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px}figure{margin:0;width:240px;overflow-wrap:anywhere}img{width:240px;border:1px solid #999}.wrong{outline:4px solid #c00}</style>${figures.join('\n')}`;
}
