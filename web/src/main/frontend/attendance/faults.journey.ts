import { createServer, type ViteDevServer } from 'vite';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { daysFromNow, journey, SERVER } from '../build/journey.ts';
import { lessons, type Given } from '../build/rolls.ts';

/**
 * Many seeded runs of the outbox in real pages against the real product, over a line that loses calls before or after
 * they arrived, doubles and delays them, and with pages that are reloaded at any moment. After each run the line is
 * good, and what the school holds is compared with what was said to be safe.
 */
const RUNS = Number(process.env.RUNS ?? 200);
const STEPS = 12;
const LATEST = 60_000;
const DAYS = 2;

let client: ViteDevServer;

// The modules of the client as they are written, so that the outbox itself can be driven.
beforeAll(async () => {
  const target = { target: SERVER, changeOrigin: false };
  client = await createServer({ root: new URL('..', import.meta.url).pathname, logLevel: 'error', server: { port: 0, host: '127.0.0.1', proxy: { '/api': target }, hmr: false, watch: null } });
  await client.listen();
});
afterAll(() => client.close());

/** Chance by a seed (mulberry32). */
function chance(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a run does with the line; good once it has healed. */
class Line {
  roll: () => number = () => 1;
  readonly met: Record<string, number> = {};

  async pass(route: Route): Promise<void> {
    const luck = this.roll();
    const does = luck < 0.15 ? 'lostBefore' : luck < 0.35 ? 'lostAfter' : luck < 0.45 ? 'trouble' : luck < 0.6 ? 'twice' : luck < 0.75 ? 'late' : 'good';
    this.met[does] = (this.met[does] ?? 0) + 1;
    try {
      if (does === 'lostBefore') return await route.abort('connectionreset');
      if (does === 'twice') await route.fetch();
      const answer = await route.fetch();
      if (does === 'lostAfter') return await route.abort('connectionreset');
      if (does === 'trouble') return await route.fulfill({ status: 503, json: { type: 'x', title: 'trouble', status: 503 } });
      if (does === 'late') await new Promise((done) => setTimeout(done, 50 + 200 * this.roll()));
      await route.fulfill({ response: answer });
    } catch {
      // The page that asked is gone; whether its call arrived is what this is about.
    }
  }
}

interface Thing {
  schoolClass: string;
  day: string;
  slot: string;
  pupil: string;
}

const keyOf = ({ schoolClass, day, slot }: Thing) => `${schoolClass} ${day} ${slot}`;

/** Drives the page's own outbox. It is written as text, because the tests' own import knows nothing of the page. */
const outbox = <T>(page: Page, does: string) => page.evaluate<T>(`import('/shell/outbox.ts').then((outbox) => ${does})`);

/** Keeps a roll whose note is like no other; answers whether the page said it is safe. */
function keep(page: Page, thing: Thing, note: string): Promise<boolean> {
  const { pupil, ...roll } = thing;
  const data = { ...roll, teacherAbsent: false, exceptions: [{ pupil, state: 'absent', note }] };
  return outbox<boolean>(page, `outbox.keep(${JSON.stringify({ type: 'roll.submit', key: keyOf(thing), base: 0, data })}).then(() => true)`).catch(() => false);
}

const flush = (page: Page) => outbox(page, 'outbox.flush()').catch(() => undefined);

const waiting = (page: Page) => outbox<number>(page, 'outbox.changed().then(() => outbox.waiting.peek().length)');

async function run(seed: number, pages: Page[], line: Line, things: Thing[], said: Map<string, string>): Promise<void> {
  const roll = chance(seed);
  line.roll = roll;
  const doing: Promise<unknown>[] = [];
  const unsure = new Map<string, string[]>();
  for (let step = 0; step < STEPS; step++) {
    const page = pages[Math.floor(roll() * pages.length)]!;
    const thing = things[Math.floor(roll() * things.length)]!;
    const luck = roll();
    if (luck < 0.15) await page.reload({ waitUntil: 'load' });
    else if (luck < 0.35) doing.push(flush(page));
    else {
      const note = `${seed}.${step}`;
      unsure.set(keyOf(thing), [...(unsure.get(keyOf(thing)) ?? []), note]);
      if (await keep(page, thing, note)) {
        said.set(keyOf(thing), note);
        unsure.set(keyOf(thing), []);
      }
    }
  }
  await Promise.allSettled(doing);
  line.roll = () => 1;
  for (const end = Date.now() + LATEST; (await waiting(pages[0]!)) > 0; ) {
    if (Date.now() > end) throw new Error(`seed ${seed}: entries are left`);
    await flush(pages[0]!);
  }
  for (const [key, notes] of unsure) if (notes.length > 0) throw new Error(`seed ${seed}: ${key} was not kept`);
}

async function loggedIn(context: BrowserContext, url: string, person: Given['teacher']): Promise<Page[]> {
  const page = await context.newPage();
  await page.goto(`${url}/login`);
  await page.locator('input[name=login]').fill(person.login);
  await page.locator('input[name=password]').fill(person.password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((at) => at.pathname !== '/login');
  const other = await context.newPage();
  await other.goto(`${url}/more`);
  await page.goto(`${url}/more`);
  return [page, other];
}

journey('over a line with faults every roll arrives once, and as it was said last', async ({ context, server, expect: excuse }) => {
  excuse(/./);
  const given = await lessons(server.school);
  const things = given.classes.flatMap(({ id, pupils }) => given.slots.slice(0, 2).flatMap((slot) => Array.from({ length: DAYS }, (_, back) => ({ schoolClass: id, day: daysFromNow(-back), slot: slot.id, pupil: pupils[0]! }))));
  const pages = await loggedIn(context, `http://127.0.0.1:${new URL(client.resolvedUrls!.local[0]!).port}`, given.teacher);
  const line = new Line();
  await context.route('**/api/v1/sync', (route) => line.pass(route));
  const said = new Map<string, string>();
  for (let seed = 1; seed <= RUNS; seed++) {
    await run(seed, pages, line, things, said);
    if (seed % 20 === 0) await compare(given, things, said, seed);
  }
  await compare(given, things, said, RUNS);
  expect(line.met.lostAfter).toBeGreaterThan(0);
  console.log(`${RUNS} runs, calls: ${JSON.stringify(line.met)}`);
}, { within: 1_800_000 });

/** The newest version says what was said last, and no version says what another said before. */
async function compare(given: Given, things: Thing[], said: Map<string, string>, seed: number): Promise<void> {
  for (const thing of things) {
    if (!said.has(keyOf(thing))) continue;
    const history = await given.school.head.api.all(`/classes/${thing.schoolClass}/rolls/${thing.day}/${thing.slot}/history`);
    const notes = history.map((version) => version.exceptions[0].note as string);
    expect(notes[0], `until seed ${seed}: ${keyOf(thing)}`).toBe(said.get(keyOf(thing)));
    expect(new Set(notes).size, `until seed ${seed}: ${keyOf(thing)} has no version twice`).toBe(notes.length);
  }
}
