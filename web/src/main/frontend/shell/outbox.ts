import { batch, effect, signal } from '@preact/signals';
import { isProblem, type Problem } from './api.ts';
import { following } from './domain.ts';
import { exchange } from './exchange.ts';
import { sendFiles, tidy } from './files.ts';
import { nextId } from './ids.ts';
import { contents, isFull, local, NOTHING, watched, type Entity, type Local, type Op, type Receipt, type Review, type Waiting } from './local.ts';
import { prepare } from './prepare.ts';
import { ended, owner } from './session.ts';

/** What was entered on this device and is not yet known to have arrived. */
export const waiting = signal<Op[]>([]);

/** What was begun and not finished; it is kept, but nobody sends it. */
export const drafts = signal<Op[]>([]);

/** What somebody has to look at: conflicts, refusals, and what was merged with another's entry. */
export const reviews = signal<Review[]>([]);

/** What arrived of late, the newest first. */
export const receipts = signal<Receipt[]>([]);

/** What the school holds, as this device last heard. */
export const entities = signal<Entity[]>([]);

/** offline: the last attempt did not come through, and perhaps why; at: when the school answered last. */
export const line = signal<{ state: 'idle' | 'sending' | 'offline'; at?: number; since?: number; problem?: Problem }>({ state: 'idle' });

/** Why the last entry was not kept: the device has no room left, or its storage failed. */
export const unkept = signal<'full' | 'failed' | undefined>(undefined);

type Data = Op['data'];
export type Entry = Pick<Op, 'type' | 'base' | 'about' | 'link' | 'draft'> & {
  /** What it is about; the entity unless given. */
  key?: string;
  /** The entity's id, unless an entry about the same that waits here already gave it one. */
  entity?: string;
  schema?: number;
  /** The review that this entry decides; it is crossed off in the same moment. */
  settles?: string;
  /** What goes with it, kept in the same moment. */
  files?: Waiting[];
  /** What to keep; a function gets what an unsent entry about the same holds. */
  data: Data | ((unsent?: Data) => Data);
};

const FEWEST = 1_000;
const LONGEST = 60_000;
const channel = new BroadcastChannel('outbox');

let pause = FEWEST;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps an entry on the device, in one transaction. Only when the promise is fulfilled may anyone be told that it is
 * safe. An entry that was never sent gives way to a later one about the same; which those are, the transaction decides.
 * It is sent within so many milliseconds, unless another follows.
 */
export async function keep(entry: Entry, within = 100): Promise<Op> {
  const database = await local(owner.peek()!);
  const op = await written(database, entry).catch(async (thrown: unknown) => {
    if (!isFull(thrown)) throw thrown;
    // What can be asked again makes room for what cannot.
    await database.clear('kept');
    return written(database, entry);
  }).catch((thrown: unknown) => {
    unkept.value = isFull(thrown) ? 'full' : 'failed';
    throw thrown;
  });
  unkept.value = undefined;
  await changed();
  if (!op.draft) soon(within);
  persist();
  return op;
}

let asked = false;

/** The browser is asked once a page not to clear what is kept here. */
function persist(): void {
  if (!asked) void navigator.storage?.persist?.().catch(() => false);
  asked = true;
}

async function written(database: Local, { data, key, entity, settles, files, ...entry }: Entry): Promise<Op> {
  const tx = watched(database.transaction(['op', 'meta', 'review', 'file'], 'readwrite', { durability: 'strict' }));
  try {
    const about = key ?? entity;
    const same = (await tx.objectStore('op').index('seq').getAll()).filter((op) => op.type === entry.type && (op.key ?? op.entity) === about);
    const unsent = same.filter((op) => op.sent === 0);
    const seq = (((await tx.objectStore('meta').get('seq')) as number | undefined) ?? 0) + 1;
    const id = same.at(-1)?.entity ?? entity ?? nextId();
    const held = typeof data === 'function' ? data(unsent.at(-1)?.data) : data;
    const op: Op = { schema: 1, ...entry, key: about ?? id, entity: id, data: held, opId: nextId(), seq, at: new Date().toISOString(), files: files?.map((file) => file.id), sent: 0 };
    for (const earlier of unsent) await tx.objectStore('op').delete(earlier.opId);
    for (const file of files ?? []) await tx.objectStore('file').put(file);
    await tx.objectStore('op').put(op);
    await tx.objectStore('meta').put(seq, 'seq');
    if (settles) await tx.objectStore('review').delete(settles);
    await tx.done;
    return op;
  } catch (thrown) {
    throw tx.error ?? thrown;
  }
}

/** Somebody looked at it. */
export async function settle(opId: string): Promise<void> {
  await (await local(owner.peek()!)).delete('review', opId);
  await changed();
}

/** Gives up what was begun, or everything unsent, because the user said so. */
export async function discard(opId?: string): Promise<void> {
  const database = await local(owner.peek()!);
  await (opId ? database.delete('op', opId) : database.clear('op'));
  await tidy(database);
  await changed();
}

/** Tries to send within so many milliseconds. */
export function soon(within = 0): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    timer = undefined;
    void flush();
  }, within);
}

/** Sends what waits and takes what changed; one page of all open ones at a time. */
export async function flush(): Promise<void> {
  const mine = owner.peek();
  if (!mine || ended.peek()) return;
  const unsent = (await (await local(mine)).getAll('op')).some((op) => !op.draft);
  if (!unsent && !following()) return;
  await navigator.locks.request(`outbox ${mine}`, () => drain(mine));
}

async function drain(mine: string): Promise<void> {
  const held = new Set<string>();
  try {
    line.value = { ...line.peek(), state: 'sending' };
    await sendFiles(mine);
    while (mine === owner.peek() && (await exchange(mine, held))) await changed('news');
    pause = held.size === 0 ? FEWEST : Math.min(pause * 2, LONGEST);
    line.value = { state: 'idle', at: Date.now() };
    await prepare(mine);
  } catch (thrown) {
    const problem = isProblem(thrown) && thrown.status !== 0 ? thrown : undefined;
    const { at, since = Date.now() } = line.peek();
    line.value = { state: 'offline', at, since, problem };
    pause = Math.min(pause * 2, LONGEST);
    // The device's storage may fail for a moment, as when another page signs out.
    if (!isProblem(thrown) && !(thrown instanceof DOMException)) throw thrown;
  } finally {
    if (mine === owner.peek()) await changed('news');
    if (!ended.peek() && (waiting.peek().length > 0 || line.peek().state === 'offline')) soon(pause * (0.75 + Math.random() / 2));
  }
}

async function refresh(about: 'news' | 'entry' = 'news'): Promise<void> {
  const mine = owner.peek();
  const found = mine ? await contents(mine, about === 'news').catch(gone) : NOTHING;
  if (!found || mine !== owner.peek()) return;
  batch(() => {
    waiting.value = found.ops.filter((op) => !op.draft);
    drafts.value = found.ops.filter((op) => op.draft);
    reviews.value = found.reviews;
    receipts.value = found.receipts.reverse();
    if (found.entities) entities.value = found.entities;
  });
}

/** The storage is closed while it is read when a page signs out; there is nothing to show then. */
function gone(thrown: unknown): undefined {
  if (!(thrown instanceof DOMException)) throw thrown;
}

/** Tells the other pages, too. An entry changes nothing of what the school holds. */
export async function changed(about: 'news' | 'entry' = 'entry'): Promise<void> {
  channel.postMessage(about);
  await refresh(about);
}

/** Begins to send by itself: when the page opens, comes back, or hears of a network. */
export function begin(): void {
  // The page that kept an entry may be gone before it sent it.
  channel.onmessage = ({ data }) => void refresh(data as 'news' | 'entry').then(() => waiting.peek().length > 0 && !timer && soon(pause * (1 + Math.random())));
  addEventListener('online', () => soon());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && soon());
  effect(() => {
    if (owner.value && !ended.value) void refresh().then(() => soon());
    else if (!owner.value) void refresh();
  });
}
