import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { ask, open } from './bare.ts';
import { chance, type Line } from './line.ts';

const STEPS = 6;
const LATEST = 30_000;
const SLOWER = 6;

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
  #rate = 1;

  constructor(context: BrowserContext, line: Line) {
    this.#context = context;
    this.#line = line;
  }

  async logIn(login: string, password: string): Promise<void> {
    await ask(await this.tab(0), ({ client, about }) => client.logIn(about.login, about.password), { login, password });
  }

  /** One of its tabs, opened again if it died. */
  async tab(n: number): Promise<Page> {
    if (this.#tabs[n] && !this.#tabs[n].dead) return this.#tabs[n].page;
    const page = await this.#context.newPage();
    const tab = { page, dead: false, session: await this.#context.newCDPSession(page) };
    page.on('crash', () => (tab.dead = true));
    this.#tabs[n] = tab;
    await tab.session.send('Emulation.setCPUThrottlingRate', { rate: this.#rate });
    await open(page);
    return page;
  }

  /** One run: things are entered, while tabs are left and killed in mid-write and the line does what it wants; then all is well again. */
  async live(seed: number, things: Thing[]): Promise<Entered> {
    const roll = chance(seed);
    const entered: Entered = new Map(things.map((thing) => [keyOf(thing), []]));
    const begun: Promise<unknown>[] = [];
    await this.#slowBy(seed % 5 === 0 ? SLOWER : 1);
    this.#line.breakDown(chance(seed + 1_000_000));
    for (let step = 0; step < STEPS; step++) {
      const n = Math.floor(roll() * 2);
      const page = await this.tab(n);
      const thing = things[Math.floor(roll() * things.length)]!;
      const luck = roll();
      const cut = roll();
      if (luck < 0.1) this.#line.cut = cut < 0.7;
      else if (luck < 0.25) begun.push(flush(page));
      else {
        const entry = { note: `${seed}.${step}`, said: false };
        entered.get(keyOf(thing))!.push(entry);
        const said = keep(page, thing, entry.note);
        if (luck < 0.29) await this.#kill(n);
        else if (luck < 0.37) begun.push(open(page).catch(() => undefined));
        entry.said = await said;
        await Promise.allSettled(begun);
      }
    }
    await Promise.allSettled(begun);
    this.#line.heal();
    await this.#drain();
    return entered;
  }

  /** Its process is gone, as when the system takes the memory back. */
  async #kill(n: number): Promise<void> {
    const { page, session } = this.#tabs[n]!;
    const dead = page.waitForEvent('crash');
    void session.send('Page.crash').catch(() => undefined);
    await dead;
    await page.close();
  }

  async #slowBy(rate: number): Promise<void> {
    this.#rate = rate;
    for (const { session, dead } of this.#tabs) if (!dead) await session.send('Emulation.setCPUThrottlingRate', { rate });
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

/** Keeps a roll whose note is like no other; answers whether the page said it is safe. */
function keep(page: Page, thing: Thing, note: string): Promise<boolean> {
  const { pupil, ...roll } = thing;
  const entry = { type: 'roll.submit', key: keyOf(thing), base: 0, data: { ...roll, teacherAbsent: false, exceptions: [{ pupil, state: 'absent', note }] } };
  return ask(page, ({ client, about }) => client.keep(about).then(() => true), entry).catch(() => false);
}
