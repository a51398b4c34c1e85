import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Messages } from './messages.ts';

/** What went over the line: all bytes of HTTP, heads and bodies. */
export interface Taken {
  requests: number;
  down: number;
  up: number;
  /** The bodies of the calls of the API alone, as they are packed: heads are nearly nothing on a line of HTTP/2, which says each only once. */
  bodies: { down: number; up: number };
  /** Each call and what its bodies weigh, to be read by people. */
  calls: string[];
}

/** Longer than the client ever puts off what it means to say (an entry that was kept is sent within 100 ms). */
const QUIET = 400;
const LONGEST = 60_000;

/** A stretch of line before the product, which counts what passes. */
export async function counted(product: string): Promise<{ url: string; taken: (...calls: string[]) => Promise<Taken>; close: () => void }> {
  const { hostname, port } = new URL(product);
  const nothing = (): Taken => ({ requests: 0, down: 0, up: 0, bodies: { down: 0, up: 0 }, calls: [] });
  let now = nothing();
  let heard = Date.now();
  let unanswered = 0;
  const server = createServer((browser) => {
    const far = connect(Number(port), hostname);
    const asked: { first: string; body: number }[] = [];
    const up = new Messages((first, body) => {
      now.requests++;
      unanswered++;
      asked.push({ first, body });
    });
    const down = new Messages((_, body) => {
      const { first, body: sent } = asked.shift()!;
      unanswered--;
      if (!first.includes(' /api/')) return;
      now.bodies.up += sent;
      now.bodies.down += body;
      now.calls.push(`${first.replace(/ HTTP.*/, '')} ${sent}+${body}`);
    });
    browser.on('data', (bytes) => {
      heard = Date.now();
      now.up += bytes.length;
      up.feed(bytes);
    });
    far.on('data', (bytes) => {
      heard = Date.now();
      now.down += bytes.length;
      down.feed(bytes);
    });
    browser.pipe(far).pipe(browser);
    // What is asked on a connection that the page gives up is answered to nobody.
    browser.on('close', () => (unanswered -= asked.splice(0).length));
    for (const end of [browser, far]) end.on('error', () => (browser.destroy(), far.destroy()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /**
     * Since the last time, once these calls are answered, everything else that was asked, too, and the page asks no more. On a
     * busy machine a page may think long before it asks: only the calls that must come tell that it has done so.
     */
    taken: async (...calls) => {
      const missing = () => calls.filter((call) => !now.calls.some((told) => told.startsWith(call)));
      for (const end = Date.now() + LONGEST; missing().length > 0 || unanswered > 0 || Date.now() - heard < QUIET; await wait(20)) {
        if (Date.now() > end) throw new Error(`the line never rests, or these calls never came: ${missing().join()}`);
      }
      const told = now;
      now = nothing();
      return told;
    },
    close: () => void server.close(),
  };
}
