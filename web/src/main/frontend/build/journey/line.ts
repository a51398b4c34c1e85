import type { Request, Route } from 'playwright-core';

/** Chance by a seed (mulberry32): the same seed, the same run. */
export function chance(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a line can do to a call. */
const FAULTS = {
  /** It never arrives. */
  lostBefore: (route: Route) => route.abort('connectionreset'),
  /** The server has committed, and nobody hears of it. */
  lostAfter: async (route: Route) => {
    await route.fetch();
    await route.abort('connectionreset');
  },
  /** Something between answers in the server's place, after the server did its work. */
  trouble: async (route: Route) => {
    await route.fetch();
    await route.fulfill({ status: 503, json: { type: 'x', title: 'trouble', status: 503 } });
  },
  /** It arrives twice at the same moment. */
  twice: async (route: Route) => {
    const [answer] = await Promise.all([route.fetch(), route.fetch()]);
    await route.fulfill({ response: answer });
  },
  /** The answer comes when the page has long begun with something else. */
  late: async (route: Route, luck: number) => {
    const answer = await route.fetch();
    await new Promise((done) => setTimeout(done, 20 + 100 * luck));
    await route.fulfill({ response: answer });
  },
  good: (route: Route) => route.continue(),
};

type Fault = keyof typeof FAULTS | 'again' | 'cut';

/** A line with faults by a seed, or a good one. */
export class Line {
  readonly met: Partial<Record<Fault, number>> = {};
  /** Nothing passes at all. */
  cut = false;
  #luck?: () => number;
  #earlier?: Request;
  readonly #open = new Set<Promise<void>>();

  /** From here on it has the faults of this seed. */
  breakDown(luck: () => number): void {
    this.#luck = luck;
  }

  heal(): void {
    this.cut = false;
    this.#luck = undefined;
  }

  /** Until nothing is under way any more, not even what nobody waits for. */
  async quiet(): Promise<void> {
    while (this.#open.size > 0) await Promise.all(this.#open);
  }

  async pass(route: Route): Promise<void> {
    const passed = this.#pass(route);
    this.#open.add(passed);
    await passed;
    this.#open.delete(passed);
  }

  async #pass(route: Route): Promise<void> {
    if (this.cut) return this.#count('cut'), route.abort('internetdisconnected').catch(() => undefined);
    const luck = this.#luck;
    const first = luck?.() ?? 1;
    const does = first < 0.12 ? 'lostBefore' : first < 0.3 ? 'lostAfter' : first < 0.4 ? 'trouble' : first < 0.55 ? 'twice' : first < 0.7 ? 'late' : 'good';
    this.#count(does);
    try {
      // An echo of an earlier call comes through long after its answer.
      if (luck && luck() < 0.15 && this.#earlier) await this.#again(route, this.#earlier);
      this.#earlier = route.request();
      await FAULTS[does](route, luck?.() ?? 0);
    } catch {
      // The page that asked is gone; whether its call arrived is what this is about.
    }
  }

  async #again(route: Route, earlier: Request): Promise<void> {
    this.#count('again');
    await route.fetch({ headers: await earlier.allHeaders(), postData: earlier.postDataBuffer() ?? undefined });
  }

  #count(fault: Fault): void {
    this.met[fault] = (this.met[fault] ?? 0) + 1;
  }
}
