import { fetchOf, isProblem, OFFLINE, problem } from '../shell/api.ts';

export type Fetch = ReturnType<typeof fetchOf>;

/** The content of a file; it needs a token, so that no address alone opens it. */
export async function contentOf(fetch: Fetch, id: string): Promise<Blob> {
  const answer = await fetch(new Request(`${location.origin}/api/v1/files/${id}`)).catch((thrown: unknown) => {
    throw isProblem(thrown) ? thrown : OFFLINE;
  });
  if (answer.ok) return answer.blob();
  throw problem(await answer.json().catch(() => undefined), answer.status);
}

/** Hands it to the device. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
