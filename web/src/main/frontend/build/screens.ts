// Pictures of every screen, with the people of the demonstration: EDUCONNECT=http://127.0.0.1:8080 npm run screens
// Both sizes, light and dark, French and Arabic, into target/screens with a sheet of all; then the main screens without
// an answer, without a line and so on, and what opens over them; axe looks at each. ONLY=/classes takes the paths that
// begin so, STATES=no leaves out the states, STATES=only the screens; LOOKS=two is content with a light phone in French and a
// dark desk in Arabic. About ten minutes for all on a quiet machine, half of it with LOOKS=two.
// Ends with 1 if something keeps people out or could not be opened.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { Api } from './journey/api.ts';
import { installed } from './journey/home.ts';
import { params } from './journey/params.ts';
import { registry, type Registered } from './registry.ts';
import { ALL, contactSheet, failed, FOLDER, logIn, named, open, setLook, settled, take, TWO, type Known, type Login, type Look, type Picture } from './screens/camera.ts';
import { MAIN, MOMENTS, STATES, type Moment } from './screens/moments.ts';
import { meet } from './screens/situations.ts';

const PEOPLE = ['teacher1@lycee.example', 'head@lycee.example', 'guardian@lycee.example', 'district@ief-thies.example', 'operator@educonnect.example'];

type Capture = [Moment, Look];

interface Someone extends Login {
  permissions: string[];
  api: Api;
  since: number;
  known?: Known;
}

/** A token does not live as long as a run. */
const FRESH = 240_000;

const { routes, hints } = await registry();
const people = await Promise.all(PEOPLE.map(known));
const pictures: Picture[] = [];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const began = Date.now();
if (process.env.STATES !== 'only') for (const route of routes.filter(wanted)) await screen(route);
if (process.env.STATES !== 'no') {
  const states = MAIN.flatMap(([path, as], i) => STATES.map((state, j): Capture => [{ name: `${path} ${as} ${state}`, path, as, before: (page) => meet(page, state), state }, TWO[(i + j) % 2]!]));
  const moments = MOMENTS.flatMap((moment) => TWO.map((look): Capture => [moment, look]));
  for (const [moment, look] of [...states, ...moments].filter(([moment]) => wanted(moment))) await capture(moment, look);
}
await browser.close();
writeFileSync(`${FOLDER}/index.html`, contactSheet(pictures));
const wrong = pictures.filter((picture) => picture.wrong.length > 0);
for (const { path, file, wrong: told } of wrong) console.error(`${path} (${file}): ${told.join('; ')}`);
console.log(`${pictures.length} pictures of ${routes.length} routes in ${FOLDER} in ${Math.round((Date.now() - began) / 1000)} s, ${wrong.length} with something wrong`);
process.exit(wrong.length > 0 ? 1 : 0);

function wanted({ path }: { path: string }): boolean {
  return path.startsWith(process.env.ONLY ?? '/');
}

async function known(login: string): Promise<Someone> {
  const password = installed(login.startsWith('operator@') ? 'operator.password' : 'demonstration.password');
  const { permissions, token } = await new Api().post('/auth/login', { login, password });
  return { login, password, permissions, api: new Api(token), since: Date.now() };
}

/** Who looks at a route: nobody in particular before the login, else the first who may, else the head. */
function viewer(route: Registered): Someone | undefined {
  const as = hints[route.path]?.as;
  if (as) return person(as);
  if (route.open) return undefined;
  return people.find(({ permissions }) => route.permission?.some((each) => permissions.includes(each))) ?? people[1];
}

function person(as: string): Someone | undefined {
  return people.find(({ login }) => login.startsWith(as));
}

async function address(path: string, someone: Someone | undefined): Promise<string> {
  const asks = someone ?? people[1]!;
  if (Date.now() - asks.since > FRESH) Object.assign(asks, await known(asks.login), { known: asks.known });
  const { get } = asks.api;
  const given = await (hints[path]?.params ?? ((ask) => params(path, ask)))(get);
  return path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(given[name] ?? ''));
}

/** One screen in every look. */
async function screen(route: Registered): Promise<void> {
  const someone = viewer(route);
  for (const width of [360, 1280] as const) await inBrowser(someone, width, async (context) => {
    for (const look of (process.env.LOOKS === 'two' ? TWO : ALL).filter((each) => each.width === width)) await shoot(context, { name: `${route.domain}${route.path}`, path: route.path }, look, someone);
  });
}

/** One state of a screen in one look; the browser knows nothing from before. */
async function capture(moment: Moment, look: Look): Promise<void> {
  const someone = moment.as === undefined ? undefined : person(moment.as);
  await inBrowser(someone, look.width, (context) => shoot(context, { ...moment, name: `state ${moment.name}` }, look, someone));
}

type Context = Awaited<ReturnType<typeof open>>;

async function inBrowser(someone: Someone | undefined, width: Look['width'], work: (context: Context) => Promise<void>): Promise<void> {
  if (someone) someone.known ??= await logIn(browser, someone);
  const context = await open(browser, width, someone?.known);
  await work(context);
  // A ticket is good for once: the next browser goes on with what this one was given.
  if (someone) someone.known = await context.storageState();
  await context.close();
}

async function shoot(context: Context, { name, path, before, act, state }: Moment, look: Look, someone?: Someone): Promise<void> {
  const file = named(name, look);
  const page = await context.newPage();
  try {
    await setLook(page, look);
    await before?.(page);
    await page.goto(await address(path, someone));
    await (state === 'loading' ? page.locator('main .ruling').first().waitFor() : settled(page));
    await act?.(page);
    pictures.push(await take(page, path, file));
  } catch (thrown) {
    pictures.push(failed(path, file, thrown));
  } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' }).catch(() => {});
    await page.close();
  }
}
