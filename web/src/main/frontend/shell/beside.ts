import { answer, apiOf, fetchOf, type Bearing } from './api.ts';
import { owner } from './session.ts';

interface Token {
  value: string;
  until: number;
}

/** By owner and membership. No token outlives the page. */
const tokens = new Map<string, Promise<Token>>();

/**
 * The API as in another membership of the same login, beside the chosen one: the session and its cookie stay as they
 * are, and so does what is on the device. The calls are those of the owner of now, or nobody's.
 */
export function apiBeside(membership: string) {
  const mine = owner.peek() ?? '';
  return apiOf(mine, bearingOf(mine, membership));
}

/** The same for what is no JSON. */
export function fetchBeside(membership: string) {
  const mine = owner.peek() ?? '';
  return fetchOf(mine, bearingOf(mine, membership));
}

function bearingOf(mine: string, membership: string): Bearing {
  const key = `${mine} ${membership}`;
  return {
    bearer: async () => (await current(key, () => ask(mine, membership))).value,
    distrust: () => tokens.delete(key),
  };
}

/** Several calls at once wait for one token; one that could not be had is asked for again by the next call. */
async function current(key: string, fresh: () => Promise<Token>): Promise<Token> {
  const known = tokens.get(key);
  const token = await known?.catch(() => undefined);
  if (token && Date.now() < token.until) return token;
  if (tokens.get(key) === known) tokens.set(key, fresh());
  return tokens.get(key)!;
}

async function ask(mine: string, membership: string): Promise<Token> {
  const { token, expiresIn } = await answer(apiOf(mine).POST('/api/v1/auth/memberships/{membership}/token', { params: { path: { membership } } }));
  return { value: token, until: Date.now() + (expiresIn - 30) * 1000 };
}
