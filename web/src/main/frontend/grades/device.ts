import { answer, apiOf, isProblem, OFFLINE, problem } from '../shell/api.ts';
import { today } from '../shell/format.ts';
import { local } from '../shell/local.ts';
import { changed } from '../shell/outbox.ts';
import { keyOf } from './marks.ts';
import { MINE } from './outcome.ts';
import type { Gradebooks, GradebookView } from './types.ts';

const PREPARED = 'marks prepared';

export const listPath = (period = '') => `gradebooks ${period}`;
export const bookPath = (key: string) => `gradebook ${key}`;

/**
 * The grid of a class, asked by the tag of the one that is kept. It tells all that this device's marks came to so far, so
 * what was known of them before is forgotten.
 */
export async function fetchBook(mine: string, key: string): Promise<GradebookView> {
  const database = await local(mine);
  const before = (await database.getAll('entity')).filter(({ type, data }) => type === MINE && data.key === key);
  const path = bookPath(key);
  const known = await database.get('kept', path);
  const [schoolClass = '', subject = '', period = ''] = key.split(' ');
  const headers = known?.tag ? { 'If-None-Match': known.tag } : undefined;
  const asked = apiOf(mine).GET('/api/v1/gradebooks/{class}/{subject}/{period}', { params: { path: { class: schoolClass, subject, period } }, headers });
  const { data, error, response } = await asked.catch(() => {
    throw OFFLINE;
  });
  const same = response.status === 304 && known;
  if (!same && !response.ok) throw problem(error, response.status);
  const view = same ? (known.data as GradebookView) : data!;
  await database.put('kept', { path, tag: same ? known.tag : (response.headers.get('ETag') ?? undefined), at: Date.now(), data: view });
  for (const { type, id } of before) await database.delete('entity', [type, id]);
  if (before.length > 0) await changed('news');
  return view;
}

/** Fetches once a day the grids that this teacher may need where there is no network. */
export async function prepare(mine: string, { classes, periods, period }: Gradebooks): Promise<void> {
  const database = await local(mine);
  const date = today();
  if ((await database.get('meta', PREPARED)) === date || periods.find(({ id }) => id === period)?.holdsOthers) return;
  for (const { id, subjects, sealed } of classes) {
    for (const subject of subjects) if (subject.enters && !sealed) await fetchBook(mine, keyOf(id, subject.id, period)).catch(unlessRefused);
  }
  await database.put('meta', date, PREPARED);
}

/** A class without rules, say, has no grid yet. */
function unlessRefused(thrown: unknown): void {
  if (!isProblem(thrown) || thrown.status === 0) throw thrown;
}

export const askList = (mine: string, period?: string) => answer(apiOf(mine).GET('/api/v1/gradebooks', { params: { query: { period } } }));
