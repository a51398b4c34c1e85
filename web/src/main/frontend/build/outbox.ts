// A page of the product in front of a school that the test plays.
import './browser.ts';
import { storage } from './browser.ts';
import { deleteDB } from 'idb';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, vi } from 'vitest';

export interface Sent { url: string; token?: string; packed: boolean; size: number; body: { device: string; cursor?: string; ops: { opId: string; seq: number; entity: string; base: number; data: object }[] } }
export type Reply = (sent: Sent) => Response | Promise<Response>;

vi.setConfig({ testTimeout: 30_000 });

export const OWNER = 'ada m1';
export const calls: Sent[] = [];
export const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
export const refusal = (status: number) => json({ type: 'x', title: `refused ${status}`, status }, status);
export const applied: Reply = ({ body }) => json({ results: body.ops.map(({ opId }) => ({ opId, status: 'applied', version: 1 })), pull: { changes: [], deletes: [], cursor: 'c1', more: false } });

/** How the school answers; it takes everything unless the test says otherwise. */
export const school: { reply: Reply } = { reply: applied };

export const loggedIn = (identity = 'ada', membership = 'm1') => ({ token: `token of ${identity}`, expiresIn: 600, identity: { id: identity }, membership, memberships: [{ id: membership }], permissions: ['rolls.read', 'rolls.save'] });

/** A page of the product, with modules of its own. */
export async function page() {
  vi.resetModules();
  const outbox = await import('../shell/outbox.ts');
  const session = await import('../shell/session.ts');
  const { local } = await import('../shell/local.ts');
  const { register } = await import('../shell/domain.ts');
  const { default: attendance } = await import('../attendance/domain.ts');
  register([{ ...attendance, follows: { may: attendance.follows.may } }], () => import('../shell/ends.tsx'));
  return { ...outbox, session, local };
}

export async function alone(login = loggedIn()) {
  const opened = await page();
  opened.session.admit(login as never);
  return opened;
}

export const entry = (entity: string, data: object = {}, more: object = {}) => ({ type: 'note', entity, base: 0, data: data as Record<string, unknown>, ...more });
export const ops = async (of: { local: (owner: string) => Promise<{ getAllFromIndex: (store: 'op', index: 'seq') => Promise<{ entity: string; sent: number; data: object }[]> }> }) => (await of.local(OWNER)).getAllFromIndex('op', 'seq');

/** So many entries, as after weeks without a line. */
export async function many(outbox: { local: typeof import('../shell/local.ts').local }, count: number): Promise<void> {
  const tx = (await outbox.local(OWNER)).transaction('op', 'readwrite');
  for (let n = 1; n <= count; n++) void tx.store.put({ opId: `o${n}`, seq: 1_000 + n, type: 'note', key: `e${n}`, entity: `e${n}`, base: 0, at: 'now', schema: 1, data: {}, sent: 0 });
  await tx.done;
}

// Nothing is sent by itself, but when a test lets time pass.
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  calls.length = 0;
  school.reply = applied;
  storage.removeItem('session');
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (typeof request === 'string') return refusal(401);
    const bytes = Buffer.from(await request.arrayBuffer());
    const packed = request.headers.get('Content-Encoding') === 'gzip';
    const body = JSON.parse((packed ? gunzipSync(bytes) : bytes).toString());
    const sent = { url: request.url, token: request.headers.get('Authorization')?.slice(7), packed, size: bytes.length, body };
    calls.push(sent);
    return school.reply(sent);
  });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  const { local, forget } = await import('../shell/local.ts');
  (await local(OWNER)).close();
  await forget(OWNER);
  for (const name of [OWNER, 'bob m2']) await deleteDB(`educonnect ${name}`);
});

