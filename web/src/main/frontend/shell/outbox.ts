import './registry.ts';
import { effect, signal } from '@preact/signals';
import { api, answer, isProblem, type Schemas } from './api.ts';
import { nextId } from './ids.ts';
import { local, type Local, type Op, type Review } from './local.ts';
import { ended, owner } from './session.ts';

/** What was entered on this device and is not yet known to have arrived. */
export const waiting = signal<Op[]>([]);

/** What somebody has to look at: conflicts, refusals, and what was merged with another's entry. */
export const reviews = signal<Review[]>([]);

/** offline: the last attempt did not come through; at: when the school answered last. */
export const line = signal<{ state: 'idle' | 'sending' | 'offline'; at?: number }>({ state: 'idle' });

type Entry = Pick<Op, 'type' | 'entity' | 'base' | 'data'> & { schema?: number };

const FEWEST = 1_000;
const LONGEST = 60_000;
const AT_ONCE = 100;
const channel = new BroadcastChannel('outbox');

let pause = FEWEST;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps an entry on the device, in one transaction. Only when the promise is fulfilled may anyone be told that it is
 * safe. An entry that was never sent gives way to a later one of the same entity.
 */
export async function keep(entry: Entry): Promise<Op> {
  const database = await local(owner.peek()!);
  const tx = database.transaction(['op', 'meta'], 'readwrite', { durability: 'strict' });
  const seq = (((await tx.objectStore('meta').get('seq')) as number | undefined) ?? 0) + 1;
  const op: Op = { schema: 1, ...entry, opId: nextId(), seq, at: new Date().toISOString(), sent: 0 };
  for (const earlier of await tx.objectStore('op').index('seq').getAll()) {
    if (earlier.type === op.type && earlier.entity === op.entity && earlier.sent === 0) {
      await tx.objectStore('op').delete(earlier.opId);
    }
  }
  await tx.objectStore('op').put(op);
  await tx.objectStore('meta').put(seq, 'seq');
  await tx.done;
  await changed();
  soon(800);
  return op;
}

/** Somebody looked at it. */
export async function settle(opId: string): Promise<void> {
  await (await local(owner.peek()!)).delete('review', opId);
  await changed();
}

/** Everything unsent is given up, because the user said so. */
export async function discard(): Promise<void> {
  await (await local(owner.peek()!)).clear('op');
  await changed();
}

/** Tries to send within so many milliseconds. */
export function soon(within = 0): void {
  clearTimeout(timer);
  timer = setTimeout(() => void flush(), within);
}

/** Sends what waits and takes what changed; one page of all open ones at a time. */
export async function flush(): Promise<void> {
  const mine = owner.peek();
  if (!mine || ended.peek()) return;
  await navigator.locks.request('outbox', async () => {
    try {
      while (mine === owner.peek() && (await exchange(mine)));
      pause = FEWEST;
    } catch (thrown) {
      line.value = { ...line.peek(), state: 'offline' };
      pause = Math.min(pause * 2, LONGEST);
      if (!isProblem(thrown)) throw thrown;
    } finally {
      if (waiting.peek().length > 0) soon(pause * (0.75 + Math.random() / 2));
    }
  });
}

/** One call. Answers whether there is more to send or to take. */
async function exchange(mine: string): Promise<boolean> {
  const database = await local(mine);
  const ops = (await database.getAllFromIndex('op', 'seq')).slice(0, AT_ONCE);
  line.value = { ...line.peek(), state: 'sending' };
  await markSent(database, ops);
  const exchanged = await call(database, ops);
  const more = await take(database, exchanged);
  line.value = { state: 'idle', at: Date.now() };
  await changed();
  return more;
}

async function markSent(database: Local, ops: Op[]): Promise<void> {
  const tx = database.transaction('op', 'readwrite');
  for (const op of ops) await tx.store.put({ ...op, sent: op.sent + 1 });
  await tx.done;
}

async function call(database: Local, ops: Op[]): Promise<Schemas['Exchanged']> {
  const body = { device: await device(database), cursor: (await database.get('meta', 'cursor')) as string | undefined, ops: ops.map(({ sent: _, ...op }) => op) };
  try {
    return await answer(api.PUT('/api/v1/sync', { body: body as never }));
  } catch (thrown) {
    if (isProblem(thrown) && thrown.status === 410) {
      await database.delete('meta', 'cursor');
      await database.clear('entity');
      return answer(api.PUT('/api/v1/sync', { body: { ...body, cursor: undefined } as never }));
    }
    throw thrown;
  }
}

/** Results, changes and the new cursor are written together: a page that dies here begins anew with the same call. */
async function take(database: Local, { results = [], pull }: Schemas['Exchanged']): Promise<boolean> {
  const tx = database.transaction(['op', 'review', 'entity', 'meta'], 'readwrite');
  for (const result of results) {
    const op = await tx.objectStore('op').get(result.opId!);
    await tx.objectStore('op').delete(result.opId!);
    if (op && (result.status === 'merged' || result.status === 'conflict' || result.status === 'rejected')) {
      await tx.objectStore('review').put({ ...result, opId: op.opId, op, status: result.status, at: new Date().toISOString() } as Review);
    }
  }
  for (const { entity, id, version, data } of pull?.changes ?? []) {
    await tx.objectStore('entity').put({ type: entity!, id: id!, version: version!, data: data as Record<string, unknown> });
  }
  for (const gone of pull?.deletes ?? []) await tx.objectStore('entity').delete([gone.entity!, gone.id!]);
  await tx.objectStore('meta').put(pull?.cursor, 'cursor');
  const left = await tx.objectStore('op').count();
  await tx.done;
  return (pull?.more ?? false) || (left > 0 && results.length > 0);
}

async function device(database: Local): Promise<string> {
  const known = (await database.get('meta', 'device')) as string | undefined;
  if (known) return known;
  const made = nextId();
  await database.put('meta', made, 'device');
  return made;
}

async function refresh(): Promise<void> {
  const mine = owner.peek();
  if (!mine) {
    waiting.value = [];
    reviews.value = [];
    return;
  }
  const database = await local(mine);
  waiting.value = await database.getAllFromIndex('op', 'seq');
  reviews.value = await database.getAll('review');
}

/** Tells the other pages, too. */
async function changed(): Promise<void> {
  channel.postMessage('changed');
  await refresh();
}

/** Begins to send by itself: when the page opens, comes back, or hears of a network. */
export function begin(): void {
  channel.onmessage = () => void refresh();
  addEventListener('online', () => soon());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && soon());
  effect(() => {
    if (owner.value) void refresh().then(() => soon());
  });
}
