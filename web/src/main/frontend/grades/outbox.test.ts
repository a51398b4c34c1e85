import { alone, applied, calls, json, loggedIn, OWNER, refusal, school } from '../build/outbox.ts';
import { expect, test, vi } from 'vitest';
import type { Entered, SentCell } from './marks.ts';
import type { GradebookView } from './types.ts';

const teacher = { ...loggedIn(), permissions: ['marks.read', 'marks.enter'] };
const view = { schoolClass: 'c', className: '4e A', subject: 's', subjectName: 'Maths', period: 'p', assessments: [{ id: 'x', maximum: 20 }], pupils: [{ id: 'awa' }, { id: 'binta' }], marks: [] } as unknown as GradebookView;
const cell = (pupil: string, score: number, base = 0): SentCell => ({ assessment: 'x', pupil, base, score });

/** A page with this domain registered. */
async function marks() {
  const outbox = await alone(teacher);
  const { register } = await import('../shell/domain.ts');
  const { default: grades } = await import('./domain.ts');
  register([grades], () => import('../shell/ends.tsx'));
  const [{ keepMarks, PAUSE }, { fetchBook, prepare }, { compose }] = await Promise.all([import('./entering.ts'), import('./device.ts'), import('./marks.ts')]);
  const seen = () => compose(view, { entities: outbox.entities.value, waiting: outbox.waiting.value, reviews: outbox.reviews.value }).cells;
  return { ...outbox, keepMarks, PAUSE, fetchBook, prepare, seen };
}

const sentCells = () => calls.flatMap(({ body }) => body.ops.map(({ data }) => (data as Entered).cells));
const results = (...all: object[]) => ({ body }: (typeof calls)[number]) => json({ results: body.ops.map(({ opId }) => ({ opId, status: 'conflict', data: { applied: 1, results: all } })), pull: { changes: [], deletes: [], cursor: 'c1', more: false } });

test('marks entered one after the other are one operation, sent when nothing was entered for a while', async () => {
  const device = await marks();
  for (const [pupil, score] of [['awa', 12], ['binta', 9], ['awa', 13]] as const) {
    await device.keepMarks(view, [cell(pupil, score)]);
    await vi.advanceTimersByTimeAsync(device.PAUSE - 500);
  }
  expect(calls).toEqual([]);
  await vi.advanceTimersByTimeAsync(500);
  await vi.waitFor(() => expect(sentCells()).toEqual([[cell('awa', 13), cell('binta', 9)]]));
});

test('without a line every mark stays in pencil, and with it each arrives once', async () => {
  const device = await marks();
  school.reply = () => Promise.reject(new TypeError('lost'));
  await device.keepMarks(view, [cell('awa', 12)]);
  await device.flush();
  await device.keepMarks(view, [cell('binta', 9)]);
  expect([...device.seen().values()]).toMatchObject([{ score: 12, pencil: true }, { score: 9, pencil: true }]);
  school.reply = applied;
  calls.length = 0;
  await device.flush();
  expect(sentCells()).toEqual([[cell('awa', 12)], [cell('binta', 9)]]);
  expect(device.waiting.value).toEqual([]);
});

test('of marks that came into conflict the school’s stands, and what was applied is ink', async () => {
  const device = await marks();
  school.reply = results({ outcome: 'applied', version: 1 }, { outcome: 'conflict', version: 2, theirs: { score: 15, version: 2 } });
  await device.keepMarks(view, [cell('awa', 12), cell('binta', 9)]);
  await device.flush();
  expect(device.seen().get('x awa')).toMatchObject({ score: 12, version: 1 });
  expect(device.seen().get('x binta')).toMatchObject({ score: 15, version: 2, trouble: 'conflict' });
  expect(device.reviews.value).toHaveLength(1);
});

test('under a seal nothing is taken, and the marks wait to be looked at', async () => {
  const device = await marks();
  school.reply = ({ body }) => json({ results: body.ops.map(({ opId }) => ({ opId, status: 'rejected', code: 'grades.period-sealed', title: 'Période close' })), pull: { changes: [], deletes: [], cursor: 'c1', more: false } });
  await device.keepMarks(view, [cell('awa', 12)]);
  await device.flush();
  expect(device.reviews.value).toMatchObject([{ status: 'rejected', title: 'Période close' }]);
  expect(device.seen().get('x awa')).toMatchObject({ trouble: 'rejected' });
});

test('a grid that did not change costs its tag; it forgets what was known of its marks before', async () => {
  const device = await marks();
  const database = await device.local(OWNER);
  const mine = (id: string, key: string) => database.put('entity', { type: 'marks.mine', id, version: 1, data: { key, cells: [] } });
  await mine('o1', 'c s p');
  await mine('o2', 'c other p');
  const asked: (string | null)[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const tag = request.headers.get('If-None-Match');
    asked.push(tag);
    return tag ? new Response(null, { status: 304 }) : Response.json(view, { headers: { ETag: 'W/"g1"' } });
  });
  expect(await device.fetchBook(OWNER, 'c s p')).toEqual(view);
  expect(await device.fetchBook(OWNER, 'c s p')).toEqual(view);
  expect(asked).toEqual([null, 'W/"g1"']);
  expect((await database.getAll('entity')).map(({ id }) => id)).toEqual(['o2']);
});

test('a grid that is refused is told as refused, and the kept one stays', async () => {
  const device = await marks();
  vi.stubGlobal('fetch', async () => Response.json(view));
  await device.fetchBook(OWNER, 'c s p');
  vi.stubGlobal('fetch', async () => refusal(403));
  await expect(device.fetchBook(OWNER, 'c s p')).rejects.toMatchObject({ status: 403 });
  expect((await (await device.local(OWNER)).get('kept', 'gradebook c s p'))?.data).toEqual(view);
});

test('the grids in which a teacher enters marks are on the device after one preparation a day; one that is refused keeps no other back', async () => {
  const device = await marks();
  const asked: string[] = [];
  vi.stubGlobal('fetch', async ({ url }: Request) => {
    const subject = url.split('/').at(-2)!;
    asked.push(subject);
    return subject === 'refused' ? refusal(409) : Response.json(view);
  });
  const subject = (id: string, enters: boolean) => ({ id, name: id, enters, assessments: 1, expected: 1, given: 0 });
  const list = { period: 'p', periods: [], classes: [{ id: 'c', code: 'c', name: 'c', pupils: 1, sealed: false, whole: false, subjects: [subject('refused', true), subject('s', true), subject('read', false)] }, { id: 'd', code: 'd', name: 'd', pupils: 1, sealed: true, whole: false, subjects: [subject('sealed', true)] }] };
  await device.prepare(OWNER, list);
  await device.prepare(OWNER, list);
  expect(asked).toEqual(['refused', 's']);
});
