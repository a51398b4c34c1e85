// Pictures of every registered screen, with the people of the demonstration: EDUCONNECT=http://127.0.0.1:8080 npm run screens
// Both sizes, light and dark, French and Arabic, into target/screens with a sheet of all; then every screen without
// an answer, without a line and so on, and what opens over them. ONLY=/classes takes the paths that begin so, STATES=no
// leaves out the states, STATES=only the screens; LOOKS=two is content with a light phone in French and a dark desk in
// Arabic; SPEAK=ar takes the screens in one language only; AT_ONCE=1 takes one person at a time instead of two.
// Ends with 1 if a screen has no picture, keeps people out (axe), complains on its console, shows a refusal, is wider
// than its screen, cuts texts off, or has targets too low for a finger.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { registry, type Registered } from './registry.ts';
import { FOLDER, LOCALES, named, take, THEMES, TWO, type Look, type Picture } from './screens/camera.ts';
import { ALSO, MOMENTS, type Moment } from './screens/moments.ts';
import { People, type Someone } from './screens/people.ts';
import { contactSheet } from './screens/sheet.ts';
import { STATES, type Situation } from './screens/situations.ts';
import { Visit } from './screens/visit.ts';

const REFUSED = '.state[role=alert], .banner.bad, .page > .state:only-child [d^="M10 72V22"]';

/** A screen whose states are looked at by somebody. */
interface Met {
  path: string;
  by: Someone;
}

const { routes, hints } = await registry();
const people = await People.arrive(hints);
const pictures: Picture[] = [];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', env: { ...process.env, LANGUAGE: 'fr' }, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
const began = Date.now();
const seen = routes.filter(wanted);
const met: Met[] = [...seen.filter(({ open }) => !open).map((route) => ({ path: route.path, by: people.viewer(route)! })), ...ALSO.map(([path, as]) => ({ path, by: people.named(as) })).filter(wanted)];
const visitors = new Set([...seen.map(whose), ...met.map(({ by }) => by), ...MOMENTS.filter(wanted).map(whose)]);
await allOf([...visitors], async (someone) => {
  if (process.env.STATES !== 'only') for (const width of [360, 1280] as const) for (const locale of LOCALES.filter((each) => each === (process.env.SPEAK ?? each))) await screens(someone, width, locale);
  if (process.env.STATES !== 'no') for (const look of TWO) await states(someone, look);
});
await browser.close();
for (const { path } of process.env.STATES === 'only' ? [] : seen) {
  if (!pictures.some((picture) => picture.path === path)) keep({ path, file: '', wrong: ['has no picture'] });
}
writeFileSync(`${FOLDER}/index.html`, contactSheet(pictures));
const wrong = pictures.filter((picture) => picture.wrong.length > 0);
console.log(`${pictures.length} pictures of ${seen.length} screens in ${FOLDER} in ${Math.round((Date.now() - began) / 1000)} s, ${wrong.length} with something wrong`);
process.exit(wrong.length > 0 ? 1 : 0);

function wanted({ path }: { path: string }): boolean {
  return path.startsWith(process.env.ONLY ?? '/');
}

function whose(of: { path: string; as?: string } | Registered): Someone | undefined {
  if ('screen' in of) return people.viewer(of);
  return of.as === undefined ? undefined : people.named(of.as);
}

/** Each person has one ticket, so that nobody is in two places at once. */
async function allOf<T>(all: T[], work: (each: T) => Promise<void>): Promise<void> {
  const next = all.values();
  await Promise.all(Array.from({ length: Number(process.env.AT_ONCE ?? 2) }, async () => {
    for (const each of next) await work(each);
  }));
}

/** Every screen of one person at one size in one language, in the themes that are asked for. */
async function screens(someone: Someone | undefined, width: Look['width'], locale: Look['locale']): Promise<void> {
  const looks = (process.env.LOOKS === 'two' ? TWO : THEMES.map((theme) => ({ width, theme, locale }))).filter((look) => look.width === width && look.locale === locale);
  const mine = seen.filter((each) => whose(each) === someone);
  if (mine.length > 0 && looks.length > 0) await inVisit(someone, { width, locale }, async (visit) => {
    for (const route of mine) await screen(visit, route, someone, looks);
  });
}

async function screen(visit: Visit, { domain, path }: Registered, someone: Someone | undefined, looks: Look[]): Promise<void> {
  await shoot(visit, path, `${domain}${path}`, looks, async () => {
    await visit.go(await people.address(path, someone));
    await visit.settled();
    if (await visit.page.locator(REFUSED).count() > 0) visit.complaints.push('shows a refusal');
  });
}

/** The states of one person's screens in one look, and what happens on them; every other state in the other look. */
async function states(someone: Someone | undefined, look: Look): Promise<void> {
  const of = TWO.indexOf(look);
  const mine = met.flatMap((each, i) => STATES.map((state, j) => ({ ...each, state, turn: (i + j) % 2 }))).filter(({ by, turn }) => by === someone && turn === of);
  const moments = MOMENTS.filter((moment) => wanted(moment) && whose(moment) === someone);
  if (mine.length > 0) await inVisit(someone, { ...look, held: true }, async (visit) => {
    for (const state of STATES) for (const each of mine.filter((each) => each.state === state)) await meet(visit, each, state, look);
  });
  const easy = moments.filter(({ device }) => !device);
  if (easy.length > 0) await inVisit(someone, look, async (visit) => {
    for (const moment of easy) await live(visit, moment, look);
  });
  for (const moment of moments.filter(({ device }) => device)) await inVisit(someone, look, (visit) => live(visit, moment, look));
}

async function inVisit(someone: Someone | undefined, kind: Parameters<typeof Visit.begin>[2], work: (visit: Visit) => Promise<void>): Promise<void> {
  const visit = await Visit.begin(browser, someone, kind);
  await work(visit);
  await visit.end();
}

async function meet(visit: Visit, { path, by }: Met, state: Situation, look: Look): Promise<void> {
  await shoot(visit, path, `state ${path} ${by.login.split('@')[0]} ${state}`, [look], async () => {
    const address = await people.address(path, by);
    visit.line.situation = state;
    visit.line.loosen();
    await visit.go(address);
    await (state === 'loading' ? visit.waiting() : visit.settled());
  });
}

async function live(visit: Visit, { name, path, as, device, before, act }: Moment, look: Look): Promise<void> {
  await shoot(visit, path, `state ${name}`, [look], async () => {
    await before?.(visit.page);
    await visit.go(await people.address(path, whose({ path, as })));
    await visit.settled();
    await act?.(visit.page);
    await visit.settled();
  });
  // What a device still holds must not reach the product when the line is let go: its browser is closed with it.
  if (!device) await visit.page.unrouteAll({ behavior: 'ignoreErrors' });
}

async function shoot(visit: Visit, path: string, name: string, looks: Look[], arrive: () => Promise<void>): Promise<void> {
  visit.complaints.length = 0;
  try {
    await arrive();
    const taken = await take(visit.page, path, name, looks);
    taken[0]!.wrong.push(...visit.complaints);
    taken.forEach(keep);
  } catch (thrown) {
    keep({ path, file: named(name, looks[0]!), wrong: [String((thrown as Error).message ?? thrown).split('\n')[0]!] });
  }
}

/** What is wrong is said at once. */
function keep(picture: Picture): void {
  pictures.push(picture);
  if (picture.wrong.length > 0) console.error(`${picture.path} (${picture.file}): ${picture.wrong.join('; ')}`);
}
