import { expect, test } from 'vitest';
import createClient from './client.ts';

interface Paths {
  [path: string]: never;
}

let asked: Request;
let answered: Response;
const client = createClient<Paths>({
  baseUrl: 'http://school',
  fetch: async (request) => {
    asked = request;
    return answered;
  },
}) as unknown as Record<string, (path: string, given?: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>>;

test('parameters go into the path and the query, what is absent does not', async () => {
  answered = Response.json([]);
  await client.GET!('/classes/{class}/rolls', { params: { path: { class: 'a b/c' }, query: { date: '2026-11-26', q: undefined, kind: ['x', 'y'] } } });
  expect(asked.url).toBe('http://school/classes/a%20b%2Fc/rolls?date=2026-11-26&kind=x&kind=y');
});

test('a command goes as JSON, a file as it is', async () => {
  answered = Response.json({});
  await client.PUT!('/a', { body: { name: 'Awa' } });
  expect([asked.method, asked.headers.get('Content-Type'), await asked.text()]).toEqual(['PUT', 'application/json', '{"name":"Awa"}']);

  answered = Response.json({});
  await client.PUT!('/a', { body: new Blob(['x;y']), headers: { 'Content-Type': 'text/csv' } });
  expect([asked.headers.get('Content-Type'), await asked.text()]).toEqual(['text/csv', 'x;y']);
});

test('an empty answer is no data, and no failure', async () => {
  answered = new Response(null, { status: 204 });
  expect(await client.DELETE!('/a')).toMatchObject({ data: undefined, response: { status: 204 } });
});

test('a refusal is told as it came, even one that is no JSON', async () => {
  answered = Response.json({ type: '/problems/x' }, { status: 409 });
  expect((await client.POST!('/a', { body: {} })).error).toEqual({ type: '/problems/x' });

  answered = new Response('<h1>Bad gateway</h1>', { status: 502 });
  expect((await client.GET!('/a')).error).toBe('<h1>Bad gateway</h1>');
});

test('a file is answered as a file', async () => {
  answered = new Response('zip');
  expect(await ((await client.GET!('/a', { parseAs: 'blob' })).data as Blob).text()).toBe('zip');
});
