import '../build/browser.ts';
import { storage } from '../build/browser.ts';
import { deleteDB, openDB } from 'idb';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Outbox = typeof import('./outbox.ts');
interface Sent { url: string; token?: string; packed: boolean; size: number; body: { device: string; cursor?: string; ops: { opId: string; seq: number; entity: string; base: number; data: object }[] } }
type Reply = (sent: Sent) => Response | Promise<Response>;

vi.setConfig({ testTimeout: 30_000 });

const OWNER = 'ada m1';
const calls: Sent[] = [];
let reply: Reply;

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
const refusal = (status: number) => json({ type: 'x', title: `refused ${status}`, status }, status);
const applied: Reply = ({ body }) => json({ results: body.ops.map(({ opId }) => ({ opId, status: 'applied', version: 1 })), pull: { changes: [], deletes: [], cursor: 'c1', more: false } });

const loggedIn = (identity = 'ada', membership = 'm1') => ({ token: `token of ${identity}`, expiresIn: 600, identity: { id: identity }, membership, memberships: [{ id: membership }], permissions: ['rolls.read', 'rolls.save'] });

/** A page of the product, with modules of its own. */
async function page() {
  vi.resetModules();
  const outbox = await import('./outbox.ts');
  const session = await import('./session.ts');
  const { local } = await import('./local.ts');
  const { domains } = await import('./domain.ts');
  for (const domain of domains) if (domain.follows) delete domain.follows.prepare;
  return { ...outbox, session, local };
}

async function alone(login = loggedIn()) {
  const opened = await page();
  opened.session.admit(login as never);
  return opened;
}

const entry = (entity: string, data: object = {}, more: object = {}) => ({ type: 'note', entity, base: 0, data: data as Record<string, unknown>, ...more });
const ops = async (of: { local: (owner: string) => Promise<{ getAllFromIndex: (store: 'op', index: 'seq') => Promise<{ entity: string; sent: number; data: object }[]> }> }) => (await of.local(OWNER)).getAllFromIndex('op', 'seq');

/** So many entries, as after weeks without a line. */
async function many(outbox: { local: typeof import('./local.ts').local }, count: number): Promise<void> {
  const tx = (await outbox.local(OWNER)).transaction('op', 'readwrite');
  for (let n = 1; n <= count; n++) void tx.store.put({ opId: `o${n}`, seq: 1_000 + n, type: 'note', key: `e${n}`, entity: `e${n}`, base: 0, at: 'now', schema: 1, data: {}, sent: 0 });
  await tx.done;
}

// Nothing is sent by itself, but when a test lets time pass.
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  calls.length = 0;
  reply = applied;
  storage.removeItem('session');
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (typeof request === 'string') return refusal(401);
    const bytes = Buffer.from(await request.arrayBuffer());
    const packed = request.headers.get('Content-Encoding') === 'gzip';
    const body = JSON.parse((packed ? gunzipSync(bytes) : bytes).toString());
    const sent = { url: request.url, token: request.headers.get('Authorization')?.slice(7), packed, size: bytes.length, body };
    calls.push(sent);
    return reply(sent);
  });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  const { local, forget } = await import('./local.ts');
  (await local(OWNER)).close();
  await forget(OWNER);
  for (const name of [OWNER, 'bob m2']) await deleteDB(`educonnect ${name}`);
});

test('an entry is deleted only when the school answered it', async () => {
  const outbox = await alone();
  reply = () => refusal(503);
  await outbox.keep(entry('e1'));
  await outbox.flush();
  expect((await ops(outbox)).map((op) => op.sent)).toEqual([1]);
  expect(outbox.line.value.state).toBe('offline');
  reply = ({ body }) => json({ results: [], pull: { cursor: 'c', more: false, changes: [], deletes: [], body } });
  await outbox.flush();
  expect(await ops(outbox)).toHaveLength(1);
  reply = applied;
  await outbox.flush();
  expect(await ops(outbox)).toHaveLength(0);
  expect(outbox.receipts.value).toHaveLength(1);
});

test('an entry that was never sent gives way to a later one; one that may have arrived does not', async () => {
  const outbox = await alone();
  await outbox.keep(entry('e1', { n: 1 }));
  await outbox.keep(entry('e1', { n: 2 }));
  expect((await ops(outbox)).map((op) => op.data)).toEqual([{ n: 2 }]);
  reply = () => Promise.reject(new TypeError('lost'));
  await outbox.flush();
  await outbox.keep(entry('e1', { n: 3 }));
  expect((await ops(outbox)).map((op) => op.data)).toEqual([{ n: 2 }, { n: 3 }]);
});

test('an entry replaced while it was being marked is not brought back to life', async () => {
  const outbox = await alone();
  await outbox.keep(entry('e1', { n: 1 }));
  const flushing = outbox.flush();
  const keeping = outbox.keep(entry('e1', { n: 2 }));
  await Promise.all([flushing, keeping]);
  await outbox.flush();
  const told = calls.flatMap((call) => call.body.ops.map((op) => (op.data as { n: number }).n));
  expect(told.at(-1)).toBe(2);
  expect(new Set(told).size).toBe(told.length);
  expect(await ops(outbox)).toHaveLength(0);
});

test('a function gets what the unsent entry about the same holds', async () => {
  const outbox = await alone();
  const add = (name: string) => outbox.keep({ ...entry('e1'), draft: true, data: (unsent?: Record<string, unknown>) => ({ names: [...((unsent?.names as string[]) ?? []), name] }) });
  await Promise.all([add('a'), add('b'), add('c')]);
  expect((await ops(outbox)).map((op) => op.data)).toEqual([{ names: ['a', 'b', 'c'] }]);
});

test('what was begun is kept and not sent', async () => {
  const outbox = await alone();
  await outbox.keep(entry('e1', {}, { draft: true }));
  await outbox.flush();
  expect(calls.flatMap((call) => call.body.ops)).toEqual([]);
  expect(outbox.drafts.value).toHaveLength(1);
});

test('entries about the same keep the id that the first one gave them', async () => {
  const outbox = await alone();
  reply = () => refusal(503);
  const first = await outbox.keep({ type: 'note', key: 'k', base: 0, data: {} });
  await outbox.flush();
  const second = await outbox.keep({ type: 'note', key: 'k', base: 0, data: {} });
  expect(second.entity).toBe(first.entity);
});

test('more than a hundred entries go in their order, a hundred at a time', async () => {
  const outbox = await alone();
  await many(outbox, 230);
  await outbox.flush();
  expect(calls.map((call) => call.body.ops.length)).toEqual([100, 100, 30]);
  const seqs = calls.flatMap((call) => call.body.ops.map((op) => op.seq));
  expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
  expect(await ops(outbox)).toHaveLength(0);
});

test('large bodies are packed, and sent plainly to a server that cannot unpack them', async () => {
  const outbox = await alone();
  await outbox.keep(entry('e1', { text: 'x'.repeat(5_000) }));
  await outbox.flush();
  expect(calls[0]!.packed).toBe(true);
  expect(calls[0]!.size).toBeLessThan(500);
  reply = (sent) => (sent.packed ? refusal(415) : applied(sent));
  await outbox.keep(entry('e2', { text: 'x'.repeat(5_000) }));
  await outbox.flush();
  expect(calls.at(-1)!.packed).toBe(false);
  expect(await ops(outbox)).toHaveLength(0);
});

test('small bodies are not packed', async () => {
  const outbox = await alone();
  await outbox.keep(entry('e1'));
  await outbox.flush();
  expect(calls[0]!.packed).toBe(false);
});

test('an unknown cursor forgets what the school holds and keeps what waits', async () => {
  const outbox = await alone();
  await outbox.flush();
  const database = await outbox.local(OWNER);
  await database.put('entity', { type: 'roll', id: 'r', version: 1, data: {} });
  reply = (sent) => (sent.body.cursor ? refusal(410) : applied(sent));
  await outbox.keep(entry('e1'));
  await outbox.flush();
  expect(await database.getAll('entity')).toEqual([]);
  expect(calls.at(-1)!.body.ops).toHaveLength(1);
  expect(await ops(outbox)).toHaveLength(0);
});

test('an ended session keeps the entries until the same user logs in again', async () => {
  const outbox = await alone();
  outbox.begin();
  await outbox.keep(entry('e1'));
  reply = () => refusal(401);
  await outbox.flush();
  expect(outbox.session.ended.value).toBe(true);
  expect(await ops(outbox)).toHaveLength(1);
  reply = applied;
  outbox.session.admit(loggedIn() as never);
  await vi.waitFor(async () => expect(await ops(outbox)).toHaveLength(0));
});

test('another user neither sees nor sends what waits', async () => {
  const outbox = await alone();
  reply = () => refusal(503);
  await outbox.keep(entry('e1'));
  outbox.session.admit(loggedIn('bob', 'm2') as never);
  calls.length = 0;
  reply = applied;
  await outbox.keep(entry('e2'));
  await outbox.flush();
  expect(calls.flatMap((call) => call.body.ops.map((op) => op.entity))).toEqual(['e2']);
  expect((await ops(outbox)).map((op) => op.entity)).toEqual(['e1']);
});

test('a login of somebody else in the middle of a call lets nothing go out in the wrong name', async () => {
  const outbox = await alone();
  await outbox.keep(entry('e1'));
  outbox.session.distrust('token of ada');
  vi.stubGlobal('fetch', async (request: Request | string) => {
    // The cookie is somebody else's by now.
    if (typeof request === 'string') return json(loggedIn('bob', 'm2'));
    calls.push({ token: request.headers.get('Authorization') } as never);
    return applied({ body: await request.json() } as never);
  });
  await outbox.flush();
  expect(calls).toEqual([]);
  expect(await ops(outbox)).toHaveLength(1);
});

test('one entry that no server can read does not keep the others back', async () => {
  const outbox = await alone();
  for (const entity of ['a', 'b', 'bad', 'c', 'd']) await outbox.keep(entry(entity));
  reply = (sent) => (sent.body.ops.some((op) => op.entity === 'bad') ? refusal(400) : applied(sent));
  await outbox.flush();
  expect(await ops(outbox)).toHaveLength(0);
  expect(outbox.reviews.value.map((review) => [review.op.entity, review.status])).toEqual([['bad', 'rejected']]);
});

test('an entry whose turn the school put off lets others pass, but none about the same', async () => {
  const outbox = await alone();
  reply = () => Promise.reject(new TypeError('lost'));
  await outbox.keep(entry('slow', { n: 1 }));
  await outbox.flush();
  await outbox.keep(entry('slow', { n: 2 }));
  await many(outbox, 120);
  reply = (sent) => applied({ ...sent, body: { ...sent.body, ops: sent.body.ops.filter((op) => op.entity !== 'slow') } });
  await outbox.flush();
  expect((await ops(outbox)).map((op) => op.data)).toEqual([{ n: 1 }, { n: 2 }]);
});

test('conflicts and refusals wait for a person; the decision crosses them off in the same moment', async () => {
  const outbox = await alone();
  reply = ({ body }) => json({ results: body.ops.map(({ opId }) => ({ opId, status: 'merged', version: 4, data: { stands: 'mine' } })), pull: { cursor: 'c', changes: [], deletes: [], more: false } });
  await outbox.keep(entry('e1'));
  await outbox.flush();
  const [review] = outbox.reviews.value;
  expect(review?.version).toBe(4);
  await outbox.keep({ ...entry('e1', { n: 'mine' }), base: 4, settles: review!.opId });
  expect(outbox.reviews.value).toEqual([]);
  expect((await ops(outbox)).map((op) => op.data)).toEqual([{ n: 'mine' }]);
});

test('a device without room says so, after giving up what can be asked again', async () => {
  const outbox = await alone();
  const database = await outbox.local(OWNER);
  await database.put('kept', { path: 'p', at: 1, data: {} });
  const real = IDBObjectStore.prototype.put;
  let failures = 1;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: [unknown]) {
    if (this.name === 'op' && failures-- > 0) throw new DOMException('full', 'QuotaExceededError');
    return real.apply(this, args);
  });
  await outbox.keep(entry('e1'));
  expect(await database.count('kept')).toBe(0);
  failures = 9;
  await expect(outbox.keep(entry('e2'))).rejects.toThrow('full');
  expect(outbox.full.value).toBe(true);
  vi.restoreAllMocks();
  expect((await ops(outbox)).map((op) => op.entity)).toEqual(['e1']);
});

test('what a first release kept is sent by the next', async () => {
  const old = await openDB(`educonnect ${OWNER}`, 1, {
    upgrade(database) {
      database.createObjectStore('op', { keyPath: 'opId' }).createIndex('seq', 'seq');
      for (const [name, keyPath] of [['review', 'opId'], ['kept', 'path'], ['entity', ['type', 'id']]] as const) database.createObjectStore(name, { keyPath: keyPath as string });
      database.createObjectStore('meta');
    },
  });
  await old.put('op', { opId: 'o1', seq: 1, type: 'note', entity: 'e1', base: 0, at: 'now', schema: 1, data: {}, sent: 0 });
  old.close();
  const outbox = await alone();
  await outbox.flush();
  await outbox.keep(entry('e2'));
  await outbox.flush();
  expect(calls.flatMap((call) => call.body.ops.map((op) => op.entity))).toEqual(['e1', 'e2']);
});

test('two pages send each entry once', async () => {
  const one: Outbox = await alone();
  const two: Outbox & { session: typeof import('./session.ts') } = await page();
  await Promise.all([one.keep(entry('a')), two.keep(entry('b')), one.keep(entry('c'))]);
  await Promise.all([one.flush(), two.flush(), one.flush(), two.flush()]);
  const sent = calls.flatMap((call) => call.body.ops.map((op) => op.entity));
  expect(sent.sort()).toEqual(['a', 'b', 'c']);
  expect(new Set(calls.map((call) => call.body.device)).size).toBe(1);
});
