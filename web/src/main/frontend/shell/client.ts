import type { Client } from 'openapi-fetch';

interface Given {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, string> };
  body?: unknown;
  bodySerializer?: (body: unknown) => BodyInit;
  headers?: HeadersInit;
  parseAs?: 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';
  signal?: AbortSignal;
}

/**
 * Calls typed by the description of the interface, in the manner of openapi-fetch, whose types they have and whose
 * bytes the first visit to the product does not need.
 */
export default function createClient<Paths extends object>({ baseUrl, fetch }: { baseUrl: string; fetch: (request: Request) => Promise<Response> }): Client<Paths> {
  const verb = (method: string) => async (path: string, given: Given = {}) => {
    const response = await fetch(new Request(address(baseUrl + path, given), { method, ...content(given), signal: given.signal }));
    return { ...(await told(response, given.parseAs ?? 'json')), response };
  };
  return Object.fromEntries(['GET', 'PUT', 'POST', 'DELETE'].map((method) => [method, verb(method)])) as unknown as Client<Paths>;
}

function address(template: string, { params = {} }: Given): URL {
  const url = new URL(template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params.path?.[name]))));
  for (const [name, value] of Object.entries(params.query ?? {})) {
    for (const each of [value].flat()) if (each !== undefined && each !== null) url.searchParams.append(name, String(each));
  }
  return url;
}

function content({ body, bodySerializer = written, headers, params }: Given): RequestInit {
  const all = new Headers({ ...(typeof body === 'object' && !isRaw(body) && { 'Content-Type': 'application/json' }), ...params?.header });
  new Headers(headers).forEach((value, name) => all.set(name, value));
  return { headers: all, body: body === undefined ? undefined : bodySerializer(body) };
}

const isRaw = (body: unknown) => body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body) || body instanceof FormData;

function written(body: unknown): BodyInit {
  return isRaw(body) || typeof body === 'string' ? (body as BodyInit) : JSON.stringify(body);
}

async function told(response: Response, as: NonNullable<Given['parseAs']>): Promise<{ data?: unknown; error?: unknown }> {
  if (response.ok && as !== 'json') return { data: as === 'stream' ? response.body : await response[as]() };
  const text = await response.text();
  if (response.ok) return { data: text ? JSON.parse(text) : undefined };
  try {
    return { error: JSON.parse(text) };
  } catch {
    return { error: text || undefined };
  }
}
