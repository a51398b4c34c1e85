import { alone, applied, entry, json, ops, OWNER, refusal } from '../build/outbox.ts';
import { beforeEach, expect, test, vi } from 'vitest';

/** A school that takes files, and whose line breaks when a test says so. */
const school = { bytes: new Map<string, number[]>(), synced: [] as string[], calls: [] as string[], cut: 0, lose: false, refuse: 0, sent: 0, meanwhile: undefined as (() => Promise<unknown>) | undefined };

const told = (request: Request) => Object.fromEntries(request.headers.get('Upload-Metadata')!.split(',').map((pair) => pair.split(' ') as [string, string]).map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]));
const offset = (id: string, status: number) => new Response(null, { status, headers: { 'Upload-Offset': String(school.bytes.get(id)!.length) } });

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const sent = [...new Uint8Array(await request.arrayBuffer())];
  school.calls.push(`${request.method} ${pathname.split('/')[3]}`);
  if (pathname === '/api/v1/sync') {
    const body = JSON.parse(Buffer.from(sent).toString());
    await school.meanwhile?.();
    school.synced.push(...body.ops.map(({ entity }: { entity: string }) => entity));
    return applied({ url: request.url, packed: false, size: 0, body });
  }
  if (request.method === 'POST') {
    if (school.refuse) return refusal(school.refuse);
    const { id } = told(request);
    if (!school.bytes.has(id!)) school.bytes.set(id!, []);
    return offset(id!, 201);
  }
  const id = pathname.split('/').at(-1)!;
  if (school.cut-- === 0) throw new TypeError('cut');
  school.sent += sent.length;
  if (Number(request.headers.get('Upload-Offset')) !== school.bytes.get(id)!.length) return json({ type: '/problems/files.offset-wrong', title: '', status: 409 }, 409);
  for (const byte of sent) school.bytes.get(id)!.push(byte);
  if (school.lose) {
    school.lose = false;
    throw new TypeError('the answer was lost');
  }
  return offset(id, 204);
}

beforeEach(() => {
  Object.assign(school, { bytes: new Map(), synced: [], calls: [], cut: -1, lose: false, refuse: 0, sent: 0, meanwhile: undefined });
  vi.stubGlobal('fetch', (request: Request | string) => (typeof request === 'string' ? refusal(401) : answer(request)));
});

const content = Uint8Array.from({ length: 200_000 }, (_, n) => n % 251);
const photo = (id: string) => ({ id, name: 'cahier é.jpg', purpose: 'submission', content: new Blob([content]) });
const work = (...ids: string[]) => ({ ...entry('e1'), files: ids.map(photo) });

test('an entry waits for its files, and goes once they are at the school', async () => {
  const outbox = await alone();
  await outbox.keep(work('f1', 'f2'));
  await outbox.flush();
  expect(school.synced).toEqual(['e1']);
  expect(school.calls.at(-1)).toBe('PUT sync');
  for (const id of ['f1', 'f2']) expect(Buffer.from(school.bytes.get(id)!).equals(Buffer.from(content))).toBe(true);
  expect(await (await outbox.local(OWNER)).count('file')).toBe(0);
});

test('an entry that is kept while others are being sent does not go before its files', async () => {
  const outbox = await alone();
  await outbox.keep(entry('e0'));
  school.meanwhile = () => {
    school.meanwhile = undefined;
    return outbox.keep(work('f1'));
  };
  await outbox.flush();
  expect(school.synced).toEqual(['e0']);
  await outbox.flush();
  expect(school.bytes.get('f1')).toHaveLength(content.length);
  expect(school.synced).toEqual(['e0', 'e1']);
});

test('after a cut a file goes on where the school has it, and the entry is sent once', async () => {
  const outbox = await alone();
  await outbox.keep(work('f1'));
  school.cut = 1;
  await outbox.flush();
  const arrived = school.bytes.get('f1')!.length;
  expect(arrived).toBeGreaterThan(0);
  expect(school.synced).toEqual([]);
  expect(outbox.line.value.state).toBe('offline');
  school.sent = 0;
  await outbox.flush();
  expect(Buffer.from(school.bytes.get('f1')!).equals(Buffer.from(content))).toBe(true);
  expect(arrived + school.sent).toBe(content.length);
  expect(school.synced).toEqual(['e1']);
});

test('a piece whose answer was lost is not sent into the file twice', async () => {
  const outbox = await alone();
  await outbox.keep(work('f1'));
  school.lose = true;
  await outbox.flush();
  await outbox.flush();
  expect(school.bytes.get('f1')).toHaveLength(content.length);
  expect(school.synced).toEqual(['e1']);
});

test('a file that the school refuses takes its entry to what is to be looked at', async () => {
  const outbox = await alone();
  await outbox.keep(work('f1'));
  await outbox.keep(entry('e2'));
  school.refuse = 413;
  await outbox.flush();
  expect(school.synced).toEqual(['e2']);
  expect(outbox.reviews.value).toMatchObject([{ status: 'rejected', title: 'refused 413' }]);
  expect(await ops(outbox)).toEqual([]);
  expect(await (await outbox.local(OWNER)).count('file')).toBe(0);
});

test('files of an entry that was given up go with it', async () => {
  const outbox = await alone();
  const op = await outbox.keep(work('f1'));
  await outbox.discard(op.opId);
  expect(await (await outbox.local(OWNER)).count('file')).toBe(0);
});
