import '../build/browser.ts';
import { storage } from '../build/browser.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/**
 * Many seeded lives of one device: entries by two pages, answers lost after the school took them, calls made twice,
 * the browser killed between any two steps of its storage. At the end the line is good, and the school holds what was
 * kept: every entry that anybody was told is safe, each once, and of each thing what was said last.
 */
const LIVES = Number(process.env.LIVES ?? 40);
const STEPS = 25;
const THINGS = 4;
const OWNER = 'ada m1';

type Page = typeof import('./outbox.ts') & { session: typeof import('./session.ts') };
interface Wire { opId: string; seq: number; entity: string; data: { key: string; n: number } }

/** Chance by a seed (mulberry32). */
function chance(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The school: takes each operation once, of one device only what is newer, and answers a repeated send as before. */
class School {
  readonly seen = new Map<string, string>();
  readonly taken: Wire[] = [];
  readonly holds = new Map<string, { n: number; seq: number }>();

  exchange(ops: Wire[]) {
    const results = ops.map((op) => {
      const said = JSON.stringify(op);
      const known = this.seen.get(op.opId);
      if (known !== undefined) return { opId: op.opId, status: known === said ? 'duplicate' : 'rejected', version: 1 };
      this.seen.set(op.opId, said);
      this.taken.push(op);
      const held = this.holds.get(op.data.key);
      if (!held || held.seq < op.seq) this.holds.set(op.data.key, { n: op.data.n, seq: op.seq });
      return { opId: op.opId, status: 'applied', version: 1 };
    });
    return { results, pull: { changes: [], deletes: [], cursor: `c${this.seen.size}`, more: false } };
  }
}

class Killed extends Error {}

/** How many steps of storage the browser still lives; none are written after that. */
let left = Infinity;
const step = (transaction?: IDBTransaction | null) => {
  if (--left >= 0) return;
  try {
    transaction?.abort();
  } catch {
    // It is over already.
  }
  throw new Killed();
};

const real = { transaction: IDBDatabase.prototype.transaction, put: IDBObjectStore.prototype.put, delete: IDBObjectStore.prototype.delete };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('BroadcastChannel', Ear);
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) {
    step();
    return real.transaction.apply(this, args);
  });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    step(this.transaction);
    return real.put.apply(this, args);
  });
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, ...args) {
    step(this.transaction);
    return real.delete.apply(this, args);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A killed browser hears nothing any more. */
const ears: BroadcastChannel[] = [];
class Ear extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    ears.push(this);
  }
}

async function opened(): Promise<Page> {
  vi.resetModules();
  const session = await import('./session.ts');
  const outbox = await import('./outbox.ts');
  session.admit({ token: 't', expiresIn: 600, identity: { id: 'ada' }, membership: 'm1', memberships: [{ id: 'm1' }], permissions: [] } as never);
  await outbox.changed('news');
  return { ...outbox, session };
}

/** A line that loses calls before or after they arrived, doubles them, or is good. */
function line(school: School, roll: () => number, good: () => boolean) {
  vi.stubGlobal('fetch', async (request: Request) => {
    const packed = request.headers.get('Content-Encoding') === 'gzip';
    const stream = packed ? request.body!.pipeThrough(new DecompressionStream('gzip')) : request.body!;
    const { ops } = (await new Response(stream).json()) as { ops: Wire[] };
    const luck = good() ? 1 : roll();
    if (luck < 0.15) throw new TypeError('lost before');
    const answer = school.exchange(ops);
    if (luck < 0.35) throw new TypeError('lost after');
    if (luck < 0.45) return Response.json({ type: 'x', title: 'trouble', status: 503 }, { status: 503 });
    return Response.json(luck < 0.6 ? school.exchange(ops) : answer);
  });
}

async function live(seed: number): Promise<void> {
  const roll = chance(seed);
  const school = new School();
  let healed = false;
  const said = new Map<string, number>();
  const unsure = new Map<string, Set<number>>();
  storage.removeItem('session');
  line(school, roll, () => healed);
  left = Infinity;
  let pages = [await opened(), await opened()];
  const reboot = async () => {
    left = Infinity;
    for (const ear of ears.splice(0)) ear.close();
    pages = [await opened(), await opened()];
  };
  let n = 0;
  for (let i = 0; i < STEPS; i++) {
    const page = pages[Math.floor(roll() * 2)]!;
    const key = `k${Math.floor(roll() * THINGS)}`;
    if (roll() < 0.25) left = Math.floor(roll() * 14);
    const doing: Promise<unknown>[] = [];
    if (roll() < 0.7) {
      const mine = ++n;
      unsure.set(key, (unsure.get(key) ?? new Set()).add(mine));
      // Only what keep() has answered counts as said.
      doing.push(page.keep({ type: 'note', key, base: 0, data: { key, n: mine } }).then(() => said.set(key, mine)));
    }
    if (roll() < 0.6) doing.push(pages[Math.floor(roll() * 2)]!.flush());
    await Promise.allSettled(doing);
    if (left < 0 || left < Infinity) await reboot();
  }
  healed = true;
  await reboot();
  for (const page of pages) await page.flush();
  await pages[0]!.flush();
  check(seed, school, said, unsure);
  expect(pages[0]!.waiting.value, `seed ${seed}: all is sent`).toEqual([]);
  const { forget } = await import('./local.ts');
  await forget(OWNER);
  await new Promise((done) => setImmediate(done));
}

function check(seed: number, school: School, said: Map<string, number>, unsure: Map<string, Set<number>>): void {
  const ids = school.taken.map((op) => op.opId);
  expect(new Set(ids).size, `seed ${seed}: none is doubled`).toBe(ids.length);
  const numbers = school.taken.map((op) => op.data.n);
  expect(new Set(numbers).size, `seed ${seed}: none is sent under two names`).toBe(numbers.length);
  for (const [key, last] of said) {
    const held = school.holds.get(key)?.n ?? 0;
    // A page that died before it was told may have written all the same.
    expect(held === last || (held > last && unsure.get(key)!.has(held)), `seed ${seed}: ${key} is ${held}, said ${last}`).toBe(true);
  }
}

test('in many lives with faults nothing is lost and nothing is doubled', { timeout: 300_000 }, async () => {
  for (let seed = 1; seed <= LIVES; seed++) await live(seed);
});
