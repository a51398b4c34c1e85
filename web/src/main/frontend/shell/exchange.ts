import { answer, apiOf, isProblem, type Problem, type Schemas } from './api.ts';
import { following, handler } from './domain.ts';
import { nextId } from './ids.ts';
import { isFull, local, watched, type Entity, type Local, type Op, type Review } from './local.ts';

const AT_ONCE = 100;
const WORTH_PACKING = 1_000;
const RECEIPTS = 30;
const UNREADABLE = [400, 413, 422];

let packs = typeof CompressionStream === 'function';

interface Outgoing {
  ops: Op[];
  device: string;
  cursor?: string;
}

/**
 * One call: sends what waits, takes what changed. Whoever calls holds the lock of this owner.
 *
 * @param held entities whose turn the server has put off; their later operations wait with them
 * @returns whether there is more to send or to take
 */
export async function exchange(mine: string, held: Set<string>, most = AT_ONCE): Promise<boolean> {
  const database = await local(mine);
  const outgoing = await stamp(database, held, most);
  try {
    const answered = await call(mine, outgoing);
    const decided = new Set(answered.results?.map((result) => result.opId));
    for (const op of outgoing.ops) if (!decided.has(op.opId)) held.add(op.entity);
    return await take(database, answered, held);
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    if (thrown.status === 410 && outgoing.cursor) return restart(database);
    if (!UNREADABLE.includes(thrown.status) || outgoing.ops.length === 0) throw thrown;
    // One entry that no server can read must not keep the others back.
    if (outgoing.ops.length > 1) return exchange(mine, held, Math.ceil(outgoing.ops.length / 2));
    return refuse(database, outgoing.ops[0]!, thrown);
  }
}

/** Chooses what to send and marks it in the same transaction: from here on it may have arrived and is not replaced. */
async function stamp(database: Local, held: Set<string>, most: number): Promise<Outgoing> {
  const tx = watched(database.transaction(['op', 'meta', 'file'], 'readwrite', { durability: 'strict' }));
  const meta = tx.objectStore('meta');
  const all = await tx.objectStore('op').index('seq').getAll();
  const files = await tx.objectStore('file').getAllKeys();
  const ops = all.filter((op) => goes(op, held, files)).slice(0, most);
  for (const op of ops) await tx.objectStore('op').put({ ...op, sent: op.sent + 1 });
  let device = (await meta.get('device')) as string | undefined;
  if (!device) await meta.put((device = nextId()), 'device');
  const cursor = following() ? ((await meta.get('cursor')) as string | undefined) : undefined;
  await tx.done;
  return { ops, device, cursor };
}

/** Whether it may go now: finished, nobody's turn before it, its files at the school. */
function goes(op: Op, held: Set<string>, files: string[]): boolean {
  return !op.draft && !held.has(op.entity) && !op.files?.some((id) => files.includes(id));
}

async function call(mine: string, { ops, device, cursor }: Outgoing): Promise<Schemas['Exchanged']> {
  const body = { device, cursor, ops: ops.map(wire) };
  const text = JSON.stringify(body);
  const packed = packs && text.length > WORTH_PACKING;
  const sent = packed ? await pack(text) : text;
  try {
    return await answer(
      apiOf(mine).PUT('/api/v1/sync', {
        body: body as never,
        bodySerializer: () => sent,
        headers: { 'Content-Type': 'application/json', ...(packed && { 'Content-Encoding': 'gzip' }) },
      }),
    );
  } catch (thrown) {
    if (!packed || !isProblem(thrown) || thrown.status !== 415) throw thrown;
    packs = false;
    return call(mine, { ops, device, cursor });
  }
}

function wire({ opId, seq, type, entity, base, at, schema, data }: Op) {
  return { opId, seq, type, entity, base, at, schema, data };
}

function pack(text: string): Promise<Blob> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

/** Results, changes and the new cursor are written together: a page that dies here begins anew with the same call. */
async function take(database: Local, answered: Schemas['Exchanged'], held: Set<string>): Promise<boolean> {
  try {
    return await write(database, answered, held);
  } catch (thrown) {
    if (!isFull(thrown)) throw thrown;
    // Without room for news, what was sent is at least crossed off.
    await write(database, { results: answered.results }, held);
    throw thrown;
  }
}

async function write(database: Local, { results = [], pull }: Pick<Schemas['Exchanged'], 'results'> & Partial<Schemas['Exchanged']>, held: Set<string>): Promise<boolean> {
  const tx = watched(database.transaction(['op', 'review', 'receipt', 'entity', 'meta', 'file'], 'readwrite', { durability: 'strict' }));
  const entities = tx.objectStore('entity');
  const know = async (entity: Entity) => {
    const known = await entities.get([entity.type, entity.id]);
    if (!known || known.version <= entity.version) await entities.put(entity);
  };
  for (const result of results) {
    const op = await tx.objectStore('op').get(result.opId!);
    if (!op) continue;
    await tx.objectStore('op').delete(op.opId);
    const told = { ...result, opId: op.opId, op, at: new Date().toISOString() } as Review;
    if (['merged', 'conflict', 'rejected'].includes(told.status)) await tx.objectStore('review').put(told);
    else await tx.objectStore('receipt').put({ opId: op.opId, type: op.type, key: op.key, about: op.about, version: result.version, at: Date.now() });
    const after = handler(op.type)?.outcome?.(op, result as Record<string, unknown>);
    if (after) await know(after);
  }
  for (const { entity, id, version, data } of pull?.changes ?? []) {
    await know({ type: entity!, id: id!, version: version!, data: data as Record<string, unknown> });
  }
  for (const gone of pull?.deletes ?? []) await entities.delete([gone.entity!, gone.id!]);
  if (pull && following()) await tx.objectStore('meta').put(pull.cursor, 'cursor');
  const old = (await tx.objectStore('receipt').index('at').getAllKeys()).slice(0, -RECEIPTS);
  for (const opId of old) await tx.objectStore('receipt').delete(opId);
  const files = await tx.objectStore('file').getAllKeys();
  const left = (await tx.objectStore('op').getAll()).filter((op) => goes(op, held, files));
  await tx.done;
  return (pull?.more ?? false) || left.length > 0;
}

/** The school cannot tell any more what changed since: what it holds is asked anew, what waits here stays. */
async function restart(database: Local): Promise<boolean> {
  const tx = watched(database.transaction(['entity', 'meta'], 'readwrite'));
  await tx.objectStore('entity').clear();
  await tx.objectStore('meta').delete('cursor');
  await tx.objectStore('meta').delete('prepared');
  await tx.done;
  return true;
}

export async function refuse(database: Local, op: Op, { title, detail }: Problem): Promise<boolean> {
  const tx = watched(database.transaction(['op', 'review'], 'readwrite', { durability: 'strict' }));
  await tx.objectStore('op').delete(op.opId);
  await tx.objectStore('review').put({ opId: op.opId, op, status: 'rejected', title, detail, at: new Date().toISOString() });
  await tx.done;
  return true;
}
