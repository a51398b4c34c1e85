import { beforeEach, expect, test, vi } from 'vitest';
import '../build/browser.ts';
import { answer } from './api.ts';
import { apiBeside } from './beside.ts';
import { admit } from './session.ts';

const MINUTES = 600;
let calls: { path: string; token: string | null }[] = [];
let reply: (path: string, token: string | null) => Response | undefined;
let issued = 0;

function loggedIn(name: string): void {
  admit({ token: `chosen ${name}`, expiresIn: MINUTES, identity: { id: name }, membership: 'here', memberships: [], permissions: [] } as never);
}

const ask = (place = 'there') => answer(apiBeside(place).GET('/api/v1/own-children', {}));
const asked = () => calls.map(({ path, token }) => `${path} ${token}`);

beforeEach((context) => {
  calls = [];
  issued = 0;
  reply = () => undefined;
  loggedIn(context.task.name);
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname.replace('/api/v1/', '');
    const token = request.headers.get('Authorization')?.replace('Bearer ', '') ?? null;
    calls.push({ path, token });
    return reply(path, token) ?? Response.json(path.endsWith('/token') ? { token: `beside ${++issued}`, expiresIn: MINUTES } : []);
  });
});

test('several calls at once wait for one token, which is got by the chosen one', async () => {
  await Promise.all([ask(), ask(), ask()]);
  expect(asked()).toEqual([`auth/memberships/there/token chosen ${expect.getState().currentTestName}`, ...Array(3).fill('own-children beside 1')]);
});

test('each place has a token of its own', async () => {
  await ask('there');
  await ask('elsewhere');
  expect(asked().filter((call) => call.startsWith('own'))).toEqual(['own-children beside 1', 'own-children beside 2']);
});

test('a token that is no longer taken is asked for again, once', async () => {
  await ask();
  reply = (path, token) => (path === 'own-children' && token === 'beside 1' ? Response.json({ type: '/problems/auth.token-refused' }, { status: 401 }) : undefined);
  await ask();
  expect(asked().slice(2).map((call) => call.split(' ')[0])).toEqual(['own-children', 'auth/memberships/there/token', 'own-children']);
  reply = (path) => (path === 'own-children' ? Response.json({ type: '/problems/auth.session-ended', title: '' }, { status: 401 }) : undefined);
  await expect(ask()).rejects.toMatchObject({ status: 401 });
});

test('a place that is closed to the user says so, and may be open the next time', async () => {
  reply = (path) => (path.endsWith('/token') ? Response.json({ type: '/problems/auth.member-not-found', title: 'Inconnu' }, { status: 404 }) : undefined);
  await expect(ask()).rejects.toMatchObject({ status: 404, title: 'Inconnu' });
  reply = () => undefined;
  expect(await ask()).toEqual([]);
});

test('a dead token is not sent', async () => {
  vi.useFakeTimers();
  await ask();
  vi.setSystemTime(Date.now() + MINUTES * 1000);
  loggedIn(expect.getState().currentTestName!);
  await ask();
  expect(asked().at(-1)).toBe('own-children beside 2');
  vi.useRealTimers();
});

test('nothing goes out for somebody who is no longer the user', async () => {
  const hers = apiBeside('there');
  loggedIn('somebody else');
  await expect(answer(hers.GET('/api/v1/own-children', {}))).rejects.toMatchObject({ type: 'offline' });
  expect(calls).toEqual([]);
});
