import { OWNER, alone, applied, calls, entry, json, loggedIn, ops, page, refusal, school } from '../build/outbox.ts';
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';

test('an unknown cursor forgets what the school holds and keeps what waits', async () => {
  const outbox = await alone();
  await outbox.flush();
  const database = await outbox.local(OWNER);
  await database.put('entity', { type: 'roll', id: 'r', version: 1, data: {} });
  school.reply = (sent) => (sent.body.cursor ? refusal(410) : applied(sent));
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
  school.reply = () => refusal(401);
  await outbox.flush();
  expect(outbox.session.ended.value).toBe(true);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(await ops(outbox)).toHaveLength(1);
  school.reply = applied;
  outbox.session.admit(loggedIn() as never);
  await vi.waitFor(async () => expect(await ops(outbox)).toHaveLength(0));
});

test('another user neither sees nor sends what waits', async () => {
  const outbox = await alone();
  school.reply = () => refusal(503);
  await outbox.keep(entry('e1'));
  outbox.session.admit(loggedIn('bob', 'm2') as never);
  calls.length = 0;
  school.reply = applied;
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
  expect(outbox.unkept.value).toBe('full');
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
  const one = await alone();
  const two = await page();
  await Promise.all([one.keep(entry('a')), two.keep(entry('b')), one.keep(entry('c'))]);
  await Promise.all([one.flush(), two.flush(), one.flush(), two.flush()]);
  const sent = calls.flatMap((call) => call.body.ops.map((op) => op.entity));
  expect(sent.sort()).toEqual(['a', 'b', 'c']);
  expect(new Set(calls.map((call) => call.body.device)).size).toBe(1);
});
