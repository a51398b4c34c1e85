import { api } from '../shell/api.ts';

interface Given {
  params?: { path?: Record<string, string>; query?: Record<string, unknown> };
  body?: unknown;
  headers?: HeadersInit;
}
type Call = <T>(path: string, given?: Given) => Promise<{ data?: T; error?: unknown; response: Response }>;
interface Calls { GET: Call; PUT: Call; DELETE: Call }

export const loose = (of: unknown) => of as Calls;
export const calls = loose(api);
