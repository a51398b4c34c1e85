import { createServer, request, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';

/** Chance by a seed (mulberry32): the same seed, the same run. */
export function chance(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A file that the line itself answers, by its path. */
export type Files = Map<string, { type: string; text: string }>;

interface Call {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** @param as what arrives in its place; absent for what was sent */
type Send = (as?: (body: Buffer) => Buffer) => Promise<Answer>;

/** What a line can do to a call: what the page gets in the end, or nothing, and then the connection is reset. */
const DOES = {
  /** It never arrives. */
  lostBefore: async () => undefined,
  /** The server has committed, and nobody hears of it. */
  lostAfter: async (send: Send) => void (await send()),
  /** The answer breaks off in the middle. */
  torn: async (send: Send) => ({ ...(await send()), torn: true }),
  /** Something between answers in the server's place, after the server did its work. */
  trouble: async (send: Send) => {
    await send();
    return { status: 503, headers: { 'content-type': 'application/problem+json' }, body: Buffer.from('{"type":"x","title":"trouble","status":503}') };
  },
  /** The server had no time for what was sent, and decides nothing of it. */
  putOff: (send: Send) => send((body) => Buffer.from(JSON.stringify({ ...JSON.parse(body.toString()), ops: [] }))),
  /** It arrives twice at the same moment. */
  twice: async (send: Send) => (await Promise.all([send(), send()]))[0],
  /** The answer comes when the page has long begun with something else. */
  late: async (send: Send, luck: number) => {
    const answer = await send();
    await wait(20 + 100 * luck);
    return answer;
  },
  good: (send: Send) => send(),
} satisfies Record<string, (send: Send, luck: number) => Promise<(Answer & { torn?: boolean }) | undefined>>;

export const FAULTS = ['lostBefore', 'lostAfter', 'torn', 'trouble', 'putOff', 'twice', 'late', 'again', 'cut'] as const;
type Fault = (typeof FAULTS)[number] | 'good';

/** What befalls for a number between 0 and 1. */
const LUCK: [below: number, fault: keyof typeof DOES][] = [[0.1, 'lostBefore'], [0.24, 'lostAfter'], [0.31, 'torn'], [0.39, 'trouble'], [0.5, 'putOff'], [0.63, 'twice'], [0.75, 'late'], [1, 'good']];
const ECHO = 0.15;

/**
 * A line to the product, with faults by a seed for what is sent, or a good one. All else passes. Each call has a
 * connection of its own: on a kept one the browser would try a lost call once more without telling the page.
 */
export class Line {
  readonly met: Partial<Record<Fault, number>> = {};
  readonly #server: Server;
  readonly #product: URL;
  readonly #files: Files;
  readonly #open = new Set<Promise<void>>();
  /** Nothing passes at all. */
  cut = false;
  /** How often a call was sent while another of the same phone was under way, whose page still waited for it. */
  beside = 0;
  /** What the line did that it was not meant to do. */
  readonly broken: string[] = [];
  #begun = 0;
  #luck?: () => number;
  #earlier?: Call;

  private constructor(product: string, files: Files) {
    this.#product = new URL(product);
    this.#files = files;
    this.#server = createServer((asked, answer) => void this.#hear(asked, answer));
  }

  static async to(product: string, files: Files = new Map()): Promise<Line> {
    const line = new Line(product, files);
    await new Promise<void>((done) => line.#server.listen(0, '127.0.0.1', done));
    return line;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** From here on it has the faults of this seed. */
  breakDown(luck: () => number): void {
    this.#luck = luck;
  }

  heal(): void {
    this.cut = false;
    this.#luck = undefined;
  }

  /** Until nothing is under way any more, not even what nobody waits for. */
  async quiet(): Promise<void> {
    while (this.#open.size > 0) await Promise.all(this.#open);
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #hear(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const file = this.#files.get(asked.url!);
    if (file) return void answer.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'max-age=3600' }).end(file.text);
    const passed = this.#pass(asked, answer).catch((thrown: Error) => (this.broken.push(String(thrown)), void asked.socket.destroy()));
    this.#open.add(passed);
    await passed;
    this.#open.delete(passed);
  }

  async #pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const call = { method: asked.method!, path: asked.url!, headers: asked.headers, body: await whole(asked) };
    const sync = call.path === '/api/v1/sync';
    const begun = sync ? ++this.#begun : 0;
    const came = sync ? await this.#meet(call) : await this.#send(call);
    if (sync && this.#begun > begun && !asked.socket.destroyed) this.beside++;
    if (!came) return void asked.socket.resetAndDestroy();
    answer.writeHead(came.status, { ...came.headers, connection: 'close' });
    if (!('torn' in came)) return void answer.end(came.body);
    answer.write(came.body.subarray(0, came.body.length / 2), () => asked.socket.resetAndDestroy());
  }

  async #meet(call: Call): Promise<Awaited<ReturnType<(typeof DOES)[keyof typeof DOES]>>> {
    if (this.cut) return this.#count('cut');
    const luck = this.#luck;
    const first = luck?.();
    const does = first === undefined ? 'good' : LUCK.find(([below]) => first < below)![1];
    this.#count(does);
    // An echo of an earlier call comes through long after its answer.
    if (luck && luck() < ECHO && this.#earlier) {
      this.#count('again');
      await this.#send(this.#earlier);
    }
    this.#earlier = call;
    return DOES[does]((as) => this.#send(as ? rewritten(call, as) : call), luck?.() ?? 0);
  }

  #send({ method, path, headers, body }: Call): Promise<Answer> {
    return new Promise((done, failed) => {
      const { hostname, port } = this.#product;
      const { connection: _, ...kept } = headers;
      request({ hostname, port, path, method, headers: kept, agent: false }, (answer) => {
        whole(answer).then((all) => done({ status: answer.statusCode!, headers: ended(answer.headers), body: all }), failed);
      }).on('error', failed).end(body);
    });
  }

  #count(fault: Fault): undefined {
    this.met[fault] = (this.met[fault] ?? 0) + 1;
  }
}

function rewritten({ headers: { 'content-encoding': packed, 'content-length': _, ...headers }, body, ...call }: Call, as: (body: Buffer) => Buffer): Call {
  const other = as(packed === 'gzip' ? gunzipSync(body) : body);
  return { ...call, headers: { ...headers, 'content-length': String(other.length) }, body: other };
}

async function whole(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** The heads without what says how this stretch of line carried the body. */
function ended({ connection: _, 'transfer-encoding': __, 'keep-alive': ___, ...kept }: IncomingHttpHeaders): IncomingHttpHeaders {
  return kept;
}
