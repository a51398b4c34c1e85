import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What went over the line: all bytes of HTTP, heads and bodies. */
export interface Taken {
  requests: number;
  down: number;
  up: number;
}

const QUIET = 1_500;
const LONGEST = 60_000;

/** A stretch of line before the product, which counts what passes. */
export async function counted(product: string): Promise<{ url: string; taken: () => Promise<Taken>; close: () => void }> {
  const { hostname, port } = new URL(product);
  let now: Taken = { requests: 0, down: 0, up: 0 };
  let heard = Date.now();
  const server = createServer((browser) => {
    const far = connect(Number(port), hostname);
    browser.on('data', (bytes) => {
      heard = Date.now();
      now.up += bytes.length;
      if (/^(GET|HEAD|PUT|POST|DELETE) /.test(bytes.subarray(0, 8).toString('latin1'))) now.requests++;
    });
    far.on('data', (bytes) => {
      heard = Date.now();
      now.down += bytes.length;
    });
    browser.pipe(far).pipe(browser);
    for (const end of [browser, far]) end.on('error', () => (browser.destroy(), far.destroy()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Since the last time, once the line is quiet. */
    taken: async () => {
      for (const end = Date.now() + LONGEST; Date.now() - heard < QUIET; await wait(100)) if (Date.now() > end) throw new Error('the line never rests');
      const told = now;
      now = { requests: 0, down: 0, up: 0 };
      return told;
    },
    close: () => void server.close(),
  };
}
