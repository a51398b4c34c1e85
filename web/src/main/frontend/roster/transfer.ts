import { OFFLINE, problem, type Schemas } from '../shell/api.ts';
import { locale } from '../shell/locale.ts';
import { bearer } from '../shell/session.ts';
import type { Picked } from './picked.ts';

type ImportView = Schemas['ImportView'];

/** Between 0 and 1; undefined while the server works. */
export type Progress = (share: number | undefined) => void;

const PATIENCE = 5;

/**
 * Sends the file and has it tried. A slow line may take minutes, so there is no time limit; the import's id makes it
 * safe to send again.
 */
export async function check({ id, name, content, format, options }: Picked, progress: Progress): Promise<ImportView> {
  const query = new URLSearchParams({ name });
  for (const [word, value] of Object.entries(options)) {
    if (value !== undefined) query.set(word, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  const packs = format === 'csv' || format === 'fet';
  const body = packs ? await new Response(content.stream().pipeThrough(new CompressionStream('gzip'))).blob() : content;
  const answer = await exchange('PUT', `/api/v1/imports/${id}?${query}`, progress, body, packs);
  return JSON.parse(await answer.text()) as ImportView;
}

/** Imports for good. When the line breaks meanwhile it asks again: the server does it once, however often it hears of it. */
export async function apply(id: string, broken: () => void): Promise<ImportView> {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await exchange('PUT', `/api/v1/imports/${id}/application`, () => undefined);
      return JSON.parse(await answer.text()) as ImportView;
    } catch (thrown) {
      if (thrown !== OFFLINE || attempt === PATIENCE) throw thrown;
      broken();
      await new Promise((done) => setTimeout(done, 1_000 * 2 ** attempt));
    }
  }
}

/** The whole school as a OneRoster set. */
export function exportSet(progress: Progress): Promise<Blob> {
  return exchange('GET', '/api/v1/exports/oneroster?version=1.2', progress);
}

/** By XMLHttpRequest, for it alone tells how much of an upload has gone. */
async function exchange(method: string, address: string, progress: Progress, body?: Blob, packed = false): Promise<Blob> {
  const token = await bearer();
  const request = new XMLHttpRequest();
  request.open(method, address);
  request.responseType = 'blob';
  request.setRequestHeader('Authorization', `Bearer ${token}`);
  request.setRequestHeader('Accept-Language', locale.peek());
  request.setRequestHeader('Accept', 'application/json, application/zip, application/problem+json');
  if (method === 'PUT') request.setRequestHeader('Content-Type', 'application/octet-stream');
  if (packed) request.setRequestHeader('Content-Encoding', 'gzip');
  request.upload.onprogress = ({ loaded, total }) => progress(loaded < total ? loaded / total : undefined);
  request.onprogress = ({ loaded, total, lengthComputable }) => progress(lengthComputable ? loaded / total : undefined);
  await new Promise<void>((done, fail) => {
    request.onload = () => done();
    request.onerror = request.onabort = request.ontimeout = () => fail(OFFLINE);
    request.send(body);
  });
  const answer = request.response as Blob;
  if (request.status >= 200 && request.status < 300) return answer;
  throw problem(JSON.parse((await answer.text()) || 'null'), request.status);
}

/** Gives the user a file. */
export function save(content: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(content), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
