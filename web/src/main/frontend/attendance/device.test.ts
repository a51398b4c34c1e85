import '../build/browser.ts';
import { storage } from '../build/browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { local } from '../shell/local.ts';
import { admit } from '../shell/session.ts';
import { today } from '../shell/format.ts';
import { entities } from '../shell/outbox.ts';
import { fetchRoster, keptLessons, keptPupils, later, lessonsOf, prepare } from './device.ts';

const OWNER = 'ada m1';
const asked: { path: string; tag: string | null }[] = [];
let days: Record<string, object[]>;

const lesson = (slot: string, more: object = {}) => ({ schoolClass: 'c1', className: '6e A', slot, taken: false, version: 0, pupils: 2, missed: 0, late: 0, startsAt: '08:00:00', endsAt: '09:00:00', ...more });

beforeEach(async () => {
  asked.length = 0;
  entities.value = [];
  storage.removeItem('session');
  admit({ token: 't', expiresIn: 600, identity: { id: 'ada' }, membership: 'm1', memberships: [{ id: 'm1' }], permissions: ['rolls.save'] } as never);
  const database = await local(OWNER);
  for (const store of ['kept', 'meta', 'entity'] as const) await database.clear(store);
  days = { [today()]: [lesson('s1'), lesson('s2', { taken: true, version: 2, missed: 1 })] };
  vi.stubGlobal('fetch', async (request: Request) => {
    const url = new URL(request.url);
    const path = url.pathname.replace('/api/v1', '');
    asked.push({ path, tag: request.headers.get('If-None-Match') });
    if (path === '/rolls/day') return Response.json({ items: days[url.searchParams.get('date')!] ?? [] });
    if (path === '/school-years') return Response.json({ items: [{ state: 'open', weekend: ['SUNDAY'] }] });
    if (path.endsWith('/roster')) return request.headers.get('If-None-Match') ? new Response(null, { status: 304 }) : Response.json({ pupils: [{ id: 'p1', n: 1 }] }, { headers: { ETag: 'W/"r1"' } });
    return Response.json({ id: 'r1', version: 2, schoolClass: 'c1', day: today(), slot: 's2', exceptions: [{ pupil: 'p1', state: 'absent' }], pupils: [] });
  });
});

test('lessons, lists and rolls taken by others are on the device after one preparation', async () => {
  await prepare(OWNER);
  expect((await keptLessons(today()))?.map(({ slot }) => slot)).toEqual(['s1', 's2']);
  expect(await keptPupils('c1')).toEqual([{ id: 'p1', n: 1 }]);
  expect(entities.value.map(({ id, version }) => [id, version])).toEqual([['r1', 2]]);
});

test('it is done once a day, and a list that did not change costs its tag', async () => {
  await prepare(OWNER);
  const first = asked.length;
  await prepare(OWNER);
  expect(asked).toHaveLength(first);
  await (await local(OWNER)).delete('meta', 'prepared');
  await prepare(OWNER);
  expect(asked.filter(({ tag }) => tag === 'W/"r1"')).toHaveLength(1);
  expect(await keptPupils('c1')).toEqual([{ id: 'p1', n: 1 }]);
});

test('the lessons of a day are asked once in ten minutes, and again at once where the school was out of reach', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  admit({ token: 't', expiresIn: 6_000, identity: { id: 'ada' }, membership: 'm1', memberships: [{ id: 'm1' }], permissions: ['rolls.save'] } as never);
  const all = () => asked.filter(({ path }) => path === '/rolls/day').length;
  const date = later(today(), 3);
  days[date] = [lesson('s1')];
  await Promise.all([lessonsOf(OWNER, date), lessonsOf(OWNER, date, 0)]);
  await lessonsOf(OWNER, date);
  expect(all()).toBe(1);
  vi.advanceTimersByTime(600_000);
  await lessonsOf(OWNER, date);
  expect(all()).toBe(2);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('lost')));
  await expect(lessonsOf(OWNER, later(date, 1))).rejects.toMatchObject({ status: 0 });
  await expect(lessonsOf(OWNER, later(date, 1))).rejects.toMatchObject({ status: 0 });
  vi.useRealTimers();
});

test('a day that was never asked for has the lessons of the last known one, none of them taken', async () => {
  await prepare(OWNER);
  const next = [1, 2].map((ahead) => later(today(), ahead)).find((date) => new Date(`${date}T00:00:00Z`).getUTCDay() !== 0)!;
  expect((await keptLessons(next))?.map(({ slot, taken, version }) => [slot, taken, version])).toEqual([['s1', false, 0], ['s2', false, 0]]);
});

test('a day of rest has no lessons', async () => {
  await prepare(OWNER);
  const sunday = Array.from({ length: 7 }, (_, ahead) => later(today(), ahead + 1)).find((date) => new Date(`${date}T00:00:00Z`).getUTCDay() === 0)!;
  expect(await keptLessons(sunday)).toEqual([]);
});

test('on a day without lessons those of the next day with some are kept', async () => {
  days = { [later(today(), 2)]: [lesson('s1')] };
  await prepare(OWNER);
  expect((await keptLessons(later(today(), 2)))?.map(({ slot }) => slot)).toEqual(['s1']);
  expect(await keptPupils('c1')).toBeDefined();
});

test('rolls of long ago are forgotten', async () => {
  const database = await local(OWNER);
  await database.put('entity', { type: 'roll', id: 'old', version: 1, data: { schoolClass: 'c1', day: later(today(), -30), slot: 's1' } });
  await prepare(OWNER);
  expect((await database.getAll('entity')).map(({ id }) => id)).toEqual(['r1']);
});

test('a list that cannot be fetched is said to be out of reach', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('lost')));
  await expect(fetchRoster(OWNER, 'c1')).rejects.toMatchObject({ status: 0 });
});
