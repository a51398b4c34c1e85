import { fetchOf, isProblem, OFFLINE, problem } from './api.ts';
import type { Waiting } from './local.ts';

const LEAST = 64 * 1024;
const MOST = 512 * 1024;
/** Pieces grow as long as they go this fast: what a cut costs stays a few seconds. */
const QUICK = 3_000;
/** How many pieces in a row may come to nothing. */
const PATIENCE = 3;

/** Sends a file by tus 1.0, from wherever the school already has it. */
export async function upload(mine: string, file: Waiting, progress?: (share: number) => void): Promise<void> {
  let size = LEAST;
  let at = await begin(mine, file);
  for (let vain = 0; at < file.content.size; ) {
    const started = Date.now();
    const next = await send(mine, file, at, size);
    vain = next > at ? 0 : vain + 1;
    if (vain > PATIENCE) throw OFFLINE;
    at = next;
    progress?.(at / file.content.size);
    size = Date.now() - started < QUICK ? Math.min(size * 2, MOST) : LEAST;
  }
}

/** Begins, or learns how much has arrived of what was begun. */
async function begin(mine: string, { id, name, purpose, content }: Waiting): Promise<number> {
  const told = Object.entries({ id, filename: name, purpose }).map(([key, value]) => `${key} ${base64(new TextEncoder().encode(value))}`);
  const headers = { 'Upload-Length': String(content.size), 'Upload-Metadata': told.join(',') };
  return offset(await call(mine, 'POST', '/api/v1/uploads', headers));
}

async function send(mine: string, file: Waiting, at: number, size: number): Promise<number> {
  const piece = await file.content.slice(at, at + size).arrayBuffer();
  const headers: Record<string, string> = { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(at) };
  // Browsers reckon only where the page itself came safely.
  if (crypto.subtle) headers['Upload-Checksum'] = `sha256 ${base64(new Uint8Array(await crypto.subtle.digest('SHA-256', piece)))}`;
  try {
    return offset(await call(mine, 'PATCH', `/api/v1/uploads/${file.id}`, headers, piece));
  } catch (thrown) {
    // Another page was faster, or an answer was lost, or a piece was damaged on its way.
    if (isProblem(thrown) && (thrown.type.endsWith('files.offset-wrong') || thrown.status === 460)) return begin(mine, file);
    throw thrown;
  }
}

async function call(mine: string, method: string, path: string, more: Record<string, string>, body?: ArrayBuffer): Promise<Response> {
  const headers = { 'Tus-Resumable': '1.0.0', Accept: 'application/json, application/problem+json', ...more };
  const answer = await fetchOf(mine)(new Request(location.origin + path, { method, headers, body })).catch((thrown: unknown) => {
    throw isProblem(thrown) ? thrown : OFFLINE;
  });
  if (answer.ok) return answer;
  throw problem(await answer.json().catch(() => undefined), answer.status);
}

const offset = (answer: Response) => Number(answer.headers.get('Upload-Offset'));

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
