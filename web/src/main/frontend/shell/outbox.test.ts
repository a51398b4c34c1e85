import { alone, applied, calls, entry, json, many, ops, refusal, school } from '../build/outbox.ts';
import { expect, test } from 'vitest';

test('an entry is deleted only when the school answered it', async () => {
  const outbox = await alone();
  school.reply = () => refusal(503);
  await outbox.keep(entry('e1'));
  await outbox.flush();
  expect((await ops(outbox)).map((op) => op.sent)).toEqual([1]);
  expect(outbox.line.value.state).toBe('offline');
  school.reply = ({ body }) => json({ results: [], pull: { cursor: 'c', more: false, changes: [], deletes: [], body } });
  await outbox.flush();
  expect(await ops(outbox)).toHaveLength(1);
  school.reply = applied;
  await outbox.flush();
  expect(await ops(outbox)).toHaveLength(0);
  expect(outbox.receipts.value).toHaveLength(1);
});

test('an entry that was never sent gives way to a later one; one that may have arrived does not', async () => {
  const outbox = await alone();
  await outbox.keep(entry('e1', { n: 1 }));
  await outbox.keep(entry('e1', { n: 2 }));
  expect((await ops(outbox)).map((op) => op.data)).toEqual([{ n: 2 }]);
  school.reply = () => Promise.reject(new TypeError('lost'));
  await outbox.flush();
  await outbox.keep(entry('e1', { n: 3 }));
  expect((await ops(outbox)).map((op) => op.data)).toEqual([{ n: 2 }, { n: 3 }]);
});

test('an entry replaced while it was being marked is not brought back to life', async () => {
  const outbox = await alone();
  await outbox.keep(entry('e1', { n: 1 }));
  const flushing = outbox.flush();
  const keeping = outbox.keep(entry('e1', { n: 2 }));
  await Promise.all([flushing, keeping]);
  await outbox.flush();
  const told = calls.flatMap((call) => call.body.ops.map((op) => (op.data as { n: number }).n));
  expect(told.at(-1)).toBe(2);
  expect(new Set(told).size).toBe(told.length);
  expect(await ops(outbox)).toHaveLength(0);
});

test('a function gets what the unsent entry about the same holds', async () => {
  const outbox = await alone();
  const add = (name: string) => outbox.keep({ ...entry('e1'), draft: true, data: (unsent?: Record<string, unknown>) => ({ names: [...((unsent?.names as string[]) ?? []), name] }) });
  await Promise.all([add('a'), add('b'), add('c')]);
  expect((await ops(outbox)).map((op) => op.data)).toEqual([{ names: ['a', 'b', 'c'] }]);
});

test('what was begun is kept and not sent', async () => {
  const outbox = await alone();
  await outbox.keep(entry('e1', {}, { draft: true }));
  await outbox.flush();
  expect(calls.flatMap((call) => call.body.ops)).toEqual([]);
  expect(outbox.drafts.value).toHaveLength(1);
});

test('entries about the same keep the id that the first one gave them', async () => {
  const outbox = await alone();
  school.reply = () => refusal(503);
  const first = await outbox.keep({ type: 'note', key: 'k', base: 0, data: {} });
  await outbox.flush();
  const second = await outbox.keep({ type: 'note', key: 'k', base: 0, data: {} });
  expect(second.entity).toBe(first.entity);
});

test('more than a hundred entries go in their order, a hundred at a time', async () => {
  const outbox = await alone();
  await many(outbox, 230);
  await outbox.flush();
  expect(calls.map((call) => call.body.ops.length)).toEqual([100, 100, 30]);
  const seqs = calls.flatMap((call) => call.body.ops.map((op) => op.seq));
  expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
  expect(await ops(outbox)).toHaveLength(0);
});

test('large bodies are packed, and sent plainly to a server that cannot unpack them', async () => {
  const outbox = await alone();
  await outbox.keep(entry('e1', { text: 'x'.repeat(5_000) }));
  await outbox.flush();
  expect(calls[0]!.packed).toBe(true);
  expect(calls[0]!.size).toBeLessThan(500);
  school.reply = (sent) => (sent.packed ? refusal(415) : applied(sent));
  await outbox.keep(entry('e2', { text: 'x'.repeat(5_000) }));
  await outbox.flush();
  expect(calls.at(-1)!.packed).toBe(false);
  expect(await ops(outbox)).toHaveLength(0);
});

test('small bodies are not packed', async () => {
  const outbox = await alone();
  await outbox.keep(entry('e1'));
  await outbox.flush();
  expect(calls[0]!.packed).toBe(false);
});

test('one entry that no server can read does not keep the others back', async () => {
  const outbox = await alone();
  for (const entity of ['a', 'b', 'bad', 'c', 'd']) await outbox.keep(entry(entity));
  school.reply = (sent) => (sent.body.ops.some((op) => op.entity === 'bad') ? refusal(400) : applied(sent));
  await outbox.flush();
  expect(await ops(outbox)).toHaveLength(0);
  expect(outbox.reviews.value.map((review) => [review.op.entity, review.status])).toEqual([['bad', 'rejected']]);
});

test('an entry whose turn the school put off lets others pass, but none about the same', async () => {
  const outbox = await alone();
  school.reply = () => Promise.reject(new TypeError('lost'));
  await outbox.keep(entry('slow', { n: 1 }));
  await outbox.flush();
  await outbox.keep(entry('slow', { n: 2 }));
  await many(outbox, 120);
  school.reply = (sent) => applied({ ...sent, body: { ...sent.body, ops: sent.body.ops.filter((op) => op.entity !== 'slow') } });
  await outbox.flush();
  expect((await ops(outbox)).map((op) => op.data)).toEqual([{ n: 1 }, { n: 2 }]);
});

test('conflicts and refusals wait for a person; the decision crosses them off in the same moment', async () => {
  const outbox = await alone();
  school.reply = ({ body }) => json({ results: body.ops.map(({ opId }) => ({ opId, status: 'merged', version: 4, data: { stands: 'mine' } })), pull: { cursor: 'c', changes: [], deletes: [], more: false } });
  await outbox.keep(entry('e1'));
  await outbox.flush();
  const [review] = outbox.reviews.value;
  expect(review?.version).toBe(4);
  await outbox.keep({ ...entry('e1', { n: 'mine' }), base: 4, settles: review!.opId });
  expect(outbox.reviews.value).toEqual([]);
  expect((await ops(outbox)).map((op) => op.data)).toEqual([{ n: 'mine' }]);
});
