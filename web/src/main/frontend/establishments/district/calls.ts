import { api } from '../../shell/api.ts';
import type { PageOf } from '../../shell/desk/pages.ts';

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>;
type Given = { params?: { query?: Record<string, string | undefined> }; body?: unknown; parseAs?: 'blob' };

const plain = api as unknown as Record<'GET' | 'PUT' | 'DELETE', (path: string, given?: Given) => Call<never>>;

/** Of these addresses the types stand in types.ts. */
export const get = <T>(path: string, query: Record<string, string | undefined> = {}): Call<T> => plain.GET(`/api/v1${path}`, { params: { query } });
export const put = <T>(path: string, body: unknown): Call<T> => plain.PUT(`/api/v1${path}`, { body });
export const remove = (path: string): Call<unknown> => plain.DELETE(`/api/v1${path}`);
export const page = <T>(path: string, query: Record<string, string | undefined> = {}) => (cursor?: string) => get<PageOf<T>>(path, { ...query, cursor });
export const file = (path: string, query: Record<string, string | undefined>) => plain.GET(`/api/v1${path}`, { params: { query }, parseAs: 'blob' }) as Call<Blob>;
