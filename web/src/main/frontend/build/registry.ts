import { createServer } from 'vite';
import type { Route } from '../shell/domain.ts';

export interface Registered extends Route {
  /** The folder. */
  domain: string;
}

/** What a domain adds for its pictures: a value for each parameter of a path, and as whom to look at it. */
export interface Hint {
  as?: string;
  /** Asks the API as that person. */
  params?: (get: (path: string) => Promise<any>) => Promise<Record<string, string>>;
}

type Client = typeof import('./registered.ts');

/** The domains' own registrations, as the client itself reads them, and the hints in their screens.ts. */
export function registry(): Promise<{ routes: Registered[]; hints: Record<string, Hint> }> {
  return asked(async ({ all, hints }) => ({
    routes: Object.entries(all).flatMap(([file, { default: domain }]) => domain.routes.map((route) => ({ ...route, domain: file.split('/')[1]! }))),
    hints: Object.assign({}, ...Object.values(hints).map((each) => each.default)),
  }));
}

/** Asks the client's own modules. */
export async function asked<T>(question: (client: Client) => Promise<T>): Promise<T> {
  pretendToBeAPage();
  const server = await createServer({ root: new URL('..', import.meta.url).pathname, server: { middlewareMode: true, ws: false, watch: null }, appType: 'custom', logLevel: 'error', optimizeDeps: { noDiscovery: true } });
  try {
    return await question((await server.ssrLoadModule('/build/registered.ts')) as Client);
  } finally {
    await server.close();
  }
}

/** What the shell's modules ask of a browser while they are loaded; nothing of it is used. */
function pretendToBeAPage(): void {
  const nothing = () => undefined;
  const page = { localStorage: { getItem: () => null, setItem: nothing }, location: new URL('http://localhost/'), addEventListener: nothing, matchMedia: () => ({ matches: false, addEventListener: nothing }), document: { addEventListener: nothing, documentElement: { dataset: {} } } };
  for (const [name, value] of Object.entries(page)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
