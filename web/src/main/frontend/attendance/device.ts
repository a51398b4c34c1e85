import { answer, apiOf, OFFLINE, problem, type Schemas } from '../shell/api.ts';
import { recall } from '../shell/answers.ts';
import { today } from '../shell/format.ts';
import { local, type Local } from '../shell/local.ts';
import { changed, entities } from '../shell/outbox.ts';
import { rollKey, type Lesson } from './roll.ts';

export type Pupil = Schemas['RosterPupil'];
type Lessons = { items?: Lesson[]; next?: string };

const DAYS_KEPT = 14;
const AHEAD = 7;
const FRESH = 600_000;

export const dayPath = (date: string) => `rolls/day ${date}`;
export const rosterPath = (schoolClass: string) => `roster ${schoolClass}`;
export const WEEKEND = 'weekend';

/**
 * Fetches once a day what a roll without a network needs: the lessons, the lists of their classes, and the rolls of
 * today that others took. An unchanged list costs a tag.
 */
export async function prepare(mine: string): Promise<void> {
  const database = await local(mine);
  const date = today();
  if ((await database.get('meta', 'prepared')) === date) return;
  const lessons = await lessonsAhead(mine, database, date);
  for (const schoolClass of new Set(lessons.map((lesson) => lesson.schoolClass!))) await fetchRoster(mine, schoolClass);
  const years = await answer(apiOf(mine).GET('/api/v1/school-years', {}));
  await database.put('kept', { path: WEEKEND, at: Date.now(), data: years.items?.find((year) => year.state === 'open')?.weekend ?? [] });
  for (const lesson of lessons) if (lesson.taken && !isKnown(lesson, date)) await fetchRoll(mine, lesson.schoolClass!, date, lesson.slot!);
  await tidy(database, date);
  await database.put('meta', date, 'prepared');
  await changed('news');
}

/** Today's lessons or, on a day without any, those of the next day with some. */
async function lessonsAhead(mine: string, database: Local, date: string): Promise<Lesson[]> {
  for (let ahead = 0; ahead < AHEAD; ahead++) {
    const day = later(date, ahead);
    const items = await lessonsOf(mine, day, 0);
    await database.put('kept', { path: dayPath(day), at: Date.now(), data: { items } });
    if (items.length > 0) return ahead === 0 ? items : items.map((lesson) => ({ ...lesson, taken: false }));
  }
  return [];
}

let told: { mine: string; date: string; at: number; items: Promise<Lesson[]> } | undefined;

/**
 * The lessons of a day for those who follow their classes: what was told a moment ago is not asked again, since the
 * feed tells what became of its rolls.
 *
 * @param within so many milliseconds; at 0 only what is being asked at this moment is not asked twice
 */
export function lessonsOf(mine: string, date: string, within = FRESH): Promise<Lesson[]> {
  if (told?.mine === mine && told.date === date && Date.now() - told.at < within) return told.items;
  const now = { mine, date, at: Infinity, items: fetchDay(mine, date) };
  told = now;
  now.items.then(() => (now.at = Date.now()), () => (told = undefined));
  return now.items;
}

/** All lessons of a day, however many pages they take. */
export async function fetchDay(mine: string, date: string): Promise<Lesson[]> {
  const items: Lesson[] = [];
  let cursor: string | undefined;
  do {
    const page: Lessons = await answer(apiOf(mine).GET('/api/v1/rolls/day', { params: { query: { date, cursor, limit: 200 } } }));
    items.push(...(page.items ?? []));
    cursor = page.next;
  } while (cursor);
  return items;
}

/** The list of a class, asked by the tag of the one that is kept. */
export async function fetchRoster(mine: string, schoolClass: string): Promise<Pupil[]> {
  const database = await local(mine);
  const path = rosterPath(schoolClass);
  const known = await database.get('kept', path);
  const headers = known?.tag ? { 'If-None-Match': known.tag } : undefined;
  const { data, error, response } = await apiOf(mine).GET('/api/v1/classes/{class}/roster', { params: { path: { class: schoolClass } }, headers }).catch(() => {
    throw OFFLINE;
  });
  if (response.status === 304 && known) return (known.data as { pupils: Pupil[] }).pupils;
  if (!response.ok) throw problem(error, response.status);
  await database.put('kept', { path, tag: response.headers.get('ETag') ?? undefined, at: Date.now(), data });
  return data?.pupils ?? [];
}

/** A roll as the school holds it, kept where the feed would put it. */
export async function fetchRoll(mine: string, schoolClass: string, date: string, slot: string): Promise<Schemas['RollView']> {
  const path = { class: schoolClass, date, slot };
  const { id, version, pupils: _, ...view } = await answer(apiOf(mine).GET('/api/v1/classes/{class}/rolls/{date}/{slot}', { params: { path } }));
  if (id) await (await local(mine)).put('entity', { type: 'roll', id, version: version!, data: { ...view, version } });
  return { id, version, ...view, pupils: _ };
}

/**
 * The lessons of a day as they are kept. Where the day itself was never asked for, they are those of the last known
 * day: the bell is the same, only what was taken is not known.
 */
export async function keptLessons(date: string): Promise<Lesson[] | undefined> {
  const known = await recall<Lessons>(dayPath(date));
  if (known) return known.data.items;
  const weekend = (await recall<string[]>(WEEKEND))?.data ?? [];
  if (weekend.includes(weekday(date))) return [];
  for (let back = 1; back <= DAYS_KEPT; back++) {
    for (const day of [later(date, -back), later(date, back)]) {
      const items = (await recall<Lessons>(dayPath(day)))?.data.items;
      if (items?.length) return items.map((lesson) => ({ ...lesson, taken: false, teacherAbsent: false, version: 0, missed: 0, late: 0 }));
    }
  }
  return undefined;
}

export async function keptPupils(schoolClass: string): Promise<Pupil[] | undefined> {
  return (await recall<{ pupils: Pupil[] }>(rosterPath(schoolClass)))?.data.pupils;
}

function isKnown({ schoolClass, slot, version }: Lesson, date: string): boolean {
  const key = rollKey(schoolClass!, date, slot!);
  return entities.peek().some(({ data, version: known }) => rollKey(data.schoolClass as string, data.day as string, data.slot as string) === key && known >= version!);
}

/** Nobody needs last month's rolls on a phone. */
async function tidy(database: Local, date: string): Promise<void> {
  const oldest = later(date, -DAYS_KEPT);
  const tx = database.transaction(['entity', 'kept'], 'readwrite');
  for (const { type, id, data } of await tx.objectStore('entity').getAll()) {
    if ((type === 'roll' || type === 'roll.mine') && (data.day as string) < oldest) await tx.objectStore('entity').delete([type, id]);
  }
  for (const path of await tx.objectStore('kept').getAllKeys()) {
    if (path.startsWith(dayPath('')) && path < dayPath(oldest)) await tx.objectStore('kept').delete(path);
  }
  await tx.done;
}

export function later(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

function weekday(date: string): string {
  return ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'][new Date(`${date}T00:00:00Z`).getUTCDay()]!;
}
