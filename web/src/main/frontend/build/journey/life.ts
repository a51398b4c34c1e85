import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { ask, open } from './bare.ts';
import { chance, type Line } from './line.ts';

const STEPS = 6;
/** What a step is, by chance: the line is cut or not, what waits is sent, a tab is killed or left while something is entered, or it is just entered. */
const [CUT, SENT, KILLED, LEFT] = [0.08, 0.4, 0.43, 0.48];
const LATEST = 30_000;
/** Each so many runs are on a phone so many times as slow. */
const SLOW = 20;
const SLOWER = 6;
/** Who is killed is in the middle of so many entries, and dies within so many milliseconds of the first. */
const MANY = 20;
const LATEST_DEATH = 30;

export interface Thing {
  schoolClass: string;
  day: string;
  slot: string;
  pupil: string;
}

/** What was entered for a roll, in this order, and whether the page said that it is safe. */
export type Entered = Map<string, { note: string; said: boolean }[]>;

export const keyOf = ({ schoolClass, day, slot }: Thing) => `${schoolClass} ${day} ${slot}`;

/** A phone with the product open in two tabs, to which everything happens. */
export class Phone {
  readonly #context: BrowserContext;
  readonly #line: Line;
  readonly #tabs: { page: Page; dead: boolean; session: CDPSession }[] = [];
  readonly #said = new Set<string>();
  #heard: (note: string) => void = () => undefined;
  kills = 0;

  constructor(context: BrowserContext, line: Line) {
    this.#context = context;
    this.#line = line;
  }

  async logIn(login: string, password: string): Promise<void> {
    await this.#context.exposeFunction('said', (note: string) => (this.#said.add(note), this.#heard(note)));
    await ask(await this.tab(0), ({ client, about }) => client.logIn(about.login, about.password), { login, password });
  }

  /** One of its tabs, opened again if it died. */
  async tab(n: number): Promise<Page> {
    if (this.#tabs[n] && !this.#tabs[n].dead) return this.#tabs[n].page;
    const page = await this.#context.newPage();
    const tab = { page, dead: false, session: await this.#context.newCDPSession(page) };
    page.on('crash', () => (tab.dead = true));
    this.#tabs[n] = tab;
    await open(page);
    return page;
  }

  /** One run: things are entered, while tabs are left and killed in mid-write and the line does what it wants; then all is well again. */
  async live(seed: number, things: Thing[]): Promise<Entered> {
    const roll = chance(seed);
    const entered: Entered = new Map(things.map((thing) => [keyOf(thing), []]));
    const begun: Promise<unknown>[] = [];
    this.#line.breakDown(chance(seed + 1_000_000));
    for (let step = 0; step < STEPS; step++) {
      const n = Math.floor(roll() * 2);
      const page = await this.tab(n);
      const thing = things[Math.floor(roll() * things.length)]!;
      const [luck, more] = [roll(), roll()];
      if (luck < CUT) this.#line.cut = more < 0.7;
      else if (luck < SENT) begun.push(flush(page));
      else {
        const notes = Array.from({ length: luck < KILLED ? MANY : 1 }, (_, i) => `${seed}.${step}.${i}`);
        await this.#slowly(n, seed % SLOW === 0, async () => {
          const safe = new Promise<void>((done) => (this.#heard = (note) => note === notes[0] && done()));
          const kept = keep(page, thing, notes);
          if (luck < KILLED) await Promise.race([safe, kept]).then(() => this.#kill(n, more * LATEST_DEATH));
          else if (luck < LEFT) begun.push(open(page).catch(() => undefined));
          await kept;
        });
        entered.get(keyOf(thing))!.push(...notes.map((note) => ({ note, said: this.#said.has(note) })));
        await Promise.allSettled(begun);
      }
    }
    await Promise.allSettled(begun);
    this.#line.heal();
    await this.#drain();
    return entered;
  }

  /** Its process is gone, as when the system takes the memory back. */
  async #kill(n: number, after: number): Promise<void> {
    const { page, session } = this.#tabs[n]!;
    const dead = page.waitForEvent('crash');
    await wait(after);
    void session.send('Page.crash').catch(() => undefined);
    await dead;
    this.kills++;
    await page.close();
  }

  /** A tab of a phone a sixth as fast, for as long as something is entered there: a slow page burns the machine even when it rests. */
  async #slowly(n: number, slow: boolean, does: () => Promise<void>): Promise<void> {
    const { session, dead } = this.#tabs[n]!;
    if (!slow || dead) return does();
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await does();
    if (!this.#tabs[n]!.dead) await session.send('Emulation.setCPUThrottlingRate', { rate: 1 }).catch(() => undefined);
  }

  async #drain(): Promise<void> {
    const page = await this.tab(0);
    for (const end = Date.now() + LATEST; (await ask(page, ({ client }) => client.waiting())) > 0; await flush(page)) {
      if (Date.now() > end) throw new Error('entries are left');
    }
    await this.#line.quiet();
  }
}

const flush = (page: Page) => ask(page, ({ client }) => client.flush()).catch(() => undefined);

/** Keeps one roll after the other, whose notes are like no others, and says of each that it is safe once the client has. */
async function keep(page: Page, thing: Thing, notes: string[]): Promise<void> {
  const { pupil, ...roll } = thing;
  const entries = notes.map((note) => ({ type: 'roll.submit', key: keyOf(thing), base: 0, data: { ...roll, teacherAbsent: false, exceptions: [{ pupil, state: 'absent', note }] } }));
  await ask(page, async ({ client, about }) => {
    for (const entry of about) {
      await client.keep(entry);
      void (window as unknown as { said: (note: string) => void }).said(entry.data.exceptions[0]!.note);
    }
  }, entries).catch(() => undefined);
}
