import createClient from './client.ts';
import type { components, paths } from './schema.d.ts';
import { locale } from './locale.ts';
import { bearer, distrust, owner } from './session.ts';

export type Schemas = components['schemas'];

/** Why the server refused (RFC 9457), or that it could not be reached at all. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  reference?: string;
  violations?: { field: string; message: string }[];
}

export const OFFLINE: Problem = { type: 'offline', title: '', status: 0 };

const LONGEST = 30_000;

/** Whose tokens a call bears. */
export interface Bearing {
  bearer: () => Promise<string | undefined>;
  distrust: (refused: string | undefined) => void;
}

const CHOSEN: Bearing = { bearer, distrust };

/** Sends with the token of now, and once more with a new one if the server no longer takes it. A wrong password is told once. */
async function send(request: Request, mine = owner.peek(), bearing = CHOSEN): Promise<Response> {
  const login = request.url.endsWith('/auth/login');
  const token = login ? undefined : await bearerOf(mine, bearing);
  const answer = await bounded(request.clone(), token);
  if (answer.status !== 401 || !token || request.url.endsWith('/auth/password')) return answer;
  bearing.distrust(token);
  const renewed = await bearerOf(mine, bearing);
  return renewed ? bounded(request, renewed) : answer;
}

/** Somebody else may have logged in meanwhile, perhaps on another page: nothing of one user goes out as another's. */
async function bearerOf(mine: string | undefined, { bearer }: Bearing): Promise<string | undefined> {
  const before = owner.peek();
  const token = await bearer();
  if (mine !== undefined && (before !== mine || owner.peek() !== mine)) throw OFFLINE;
  return token;
}

/** A request is over after half a minute: on a dead line nobody waits for ever. */
function bounded(request: Request, token?: string): Promise<Response> {
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  request.headers.set('Accept-Language', locale.peek());
  return fetch(request, { signal: AbortSignal.timeout(LONGEST) });
}

export const api = createClient<paths>({ baseUrl: location.origin, fetch: (request) => send(request) });

/** The same for calls that are this owner's or nobody's. @param bearing tokens that are not those of the chosen membership */
export const apiOf = (mine: string, bearing?: Bearing) => createClient<paths>({ baseUrl: location.origin, fetch: (request) => send(request, mine, bearing) });

/** The same for what is no JSON. */
export const fetchOf = (mine: string, bearing?: Bearing) => (request: Request) => send(request, mine, bearing);

/** The data of an answer, or the problem thrown. */
export async function answer<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  // A call that is made of others has refusals of its own; whatever else breaks is the line.
  const { data, error, response } = await call.catch((thrown: unknown) => {
    throw isProblem(thrown) ? thrown : OFFLINE;
  });
  if (response.ok) return data as T;
  throw problem(error, response.status);
}

export function problem(body: unknown, status: number): Problem {
  const told = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  return { ...told, type: told.type ?? 'about:blank', title: told.title ?? '', status };
}

export function isProblem(thrown: unknown): thrown is Problem {
  return typeof thrown === 'object' && thrown !== null && 'status' in thrown && 'type' in thrown;
}
