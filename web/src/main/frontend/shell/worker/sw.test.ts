import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';

type Listener = (event: { waitUntil: (work: Promise<unknown>) => void; data?: unknown }) => void;

/** A browser's caches, which outlive releases. */
class Caches {
  readonly all = new Map<string, Map<string, Response>>();

  open = async (name: string) => {
    const held = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, held);
    return { put: async (key: string, answer: Response) => void held.set(key, answer), match: async (key: string) => held.get(key) };
  };
  keys = async () => [...this.all.keys()];
  delete = async (name: string) => this.all.delete(name);
  match = async (key: string) => [...this.all.values()].map((held) => held.get(key)).find(Boolean);
  files = (release: string) => [...(this.all.get(`release-${release}`)?.keys() ?? [])];
}

let caches: Caches;
beforeEach(() => void (caches = new Caches()));

/** A service worker of a release; answers what happens to it. */
function worker(release: string, used: string[]) {
  const listeners = new Map<string, Listener>();
  const self = { addEventListener: (type: string, listener: Listener) => listeners.set(type, listener), clients: { claim: async () => undefined }, skipWaiting: () => undefined };
  const source = readFileSync(new URL('sw.js', import.meta.url), 'utf8').replace('__RELEASE__', release).replace('__FILES__', '["/"]').replace('__WORDS__', '{}').replace('__USED__', JSON.stringify({ courses: used }));
  new Function('self', 'caches', 'fetch', 'location', source)(self, caches, async () => new Response('x'), new URL('https://educonnect.example/'));
  return async (type: string, data?: unknown) => {
    const work: Promise<unknown>[] = [];
    listeners.get(type)!({ waitUntil: (each) => work.push(each), data });
    await Promise.all(work);
  };
}

test('a first visit does not take along what nobody has used', async () => {
  await worker('one', ['/assets/lesson-1.js'])('install');
  expect(caches.files('one')).toEqual(['/']);
});

test('a set of pages comes along as a whole once one was used, and nothing else does', async () => {
  const happens = worker('one', ['/assets/lesson-1.js', '/assets/fr-1.js']);
  await happens('install');
  await happens('message', { used: 'grades' });
  expect(caches.files('one')).toEqual(['/']);
  await happens('message', { used: 'courses' });
  expect(caches.files('one')).toEqual(['/', '/assets/lesson-1.js', '/assets/fr-1.js']);
});

test('a new release takes what was used when it is installed, and the next one, too', async () => {
  await worker('one', ['/assets/lesson-1.js'])('message', { used: 'courses' });
  for (const [release, file] of [['two', '/assets/lesson-2.js'], ['three', '/assets/lesson-3.js']] as const) {
    const happens = worker(release, [file]);
    await happens('install');
    expect(caches.files(release)).toContain(file);
    await happens('activate');
    expect((await caches.keys()).sort()).toEqual([`release-${release}`, 'used']);
  }
});
