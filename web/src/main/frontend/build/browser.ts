// The few things of a browser that the client's logic asks for, so that it can be tested without one. Import it first.
import 'fake-indexeddb/auto';

const shelf = new Map<string, string>();

export const storage = {
  getItem: (key: string) => shelf.get(key) ?? null,
  setItem: (key: string, value: string) => void shelf.set(key, value),
  removeItem: (key: string) => void shelf.delete(key),
};

const nothing = () => {};

Object.assign(globalThis, {
  localStorage: storage,
  location: new URL('https://educonnect.example/'),
  history: { pushState: nothing, replaceState: nothing, state: null },
  matchMedia: () => ({ matches: false, addEventListener: nothing }),
  addEventListener: nothing,
  document: Object.assign(new EventTarget(), { visibilityState: 'visible', documentElement: { dataset: {}, lang: 'fr', dir: 'ltr' } }),
});
