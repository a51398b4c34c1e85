import { randomUUID } from 'node:crypto';

/** Where the product runs that the journeys walk through. */
export const SERVER = (process.env.EDUCONNECT ?? 'http://127.0.0.1:8080').replace(/\/$/, '');

/** What the product answered a journey's own call; journeys look at what they asked for, and nothing else. */
export type Json = any;

/** A call that was refused, with the problem document. */
export class Refused extends Error {
  readonly status: number;
  readonly problem: Json;

  constructor(call: string, status: number, problem: Json) {
    super(`${call}: ${status} ${JSON.stringify(problem)}`);
    this.status = status;
    this.problem = problem;
  }
}

/** The public API, spoken to without the client: to make what a journey needs, and to look at what it left behind. */
export class Api {
  readonly #token?: string;

  constructor(token?: string) {
    this.#token = token;
  }

  get = (path: string): Promise<Json> => this.#call('GET', path);
  put = (path: string, body: unknown = {}): Promise<Json> => this.#call('PUT', path, body);
  post = (path: string, body: unknown = {}): Promise<Json> => this.#call('POST', path, body);
  delete = (path: string): Promise<Json> => this.#call('DELETE', path);

  /** A thing under a new id, which is answered beside what the school says of it. */
  async make(path: string, body: object): Promise<Json> {
    const id = randomUUID();
    return { id, ...(await this.put(`${path}/${id}`, body)) };
  }

  /** All pages of a list. */
  async all(path: string): Promise<Json[]> {
    const items: Json[] = [];
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const page = await this.get(`${path}${path.includes('?') ? '&' : '?'}limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
      items.push(...page.items);
      cursor = page.next ?? undefined;
    }
    return items;
  }

  async logIn(login: string, password: string, school?: string): Promise<Api> {
    return new Api((await this.post('/auth/login', { login, password, school })).token);
  }

  async #call(method: string, path: string, body?: unknown): Promise<Json> {
    const answer = await fetch(`${SERVER}/api/v1${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(this.#token && { Authorization: `Bearer ${this.#token}` }) },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await answer.text();
    const told = text ? JSON.parse(text) : undefined;
    if (!answer.ok) throw new Refused(`${method} ${path}`, answer.status, told);
    return told;
  }
}
