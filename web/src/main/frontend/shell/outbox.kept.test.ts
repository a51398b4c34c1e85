import { alone, entry, ops } from '../build/outbox.ts';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.restoreAllMocks());

const put = IDBObjectStore.prototype.put;

/** Does something to the transaction as soon as it has taken all that was put into it, and before it is done. */
function beforeDone(act: (counters: IDBObjectStore) => void): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    if (this.name === 'meta') request.addEventListener('success', () => act(this));
    return request;
  });
}

const moments = async (count: number) => {
  for (let i = 0; i < count; i++) await new Promise((done) => setImmediate(done));
};

test('nothing is said to be safe while its transaction is open', async () => {
  const outbox = await alone();
  let open = true;
  beforeDone((counters) => {
    const goOn = () => open && counters.get('seq').addEventListener('success', goOn);
    goOn();
  });
  const said = vi.fn();
  const keeping = outbox.keep(entry('e1')).then(said);
  await moments(50);
  expect(said).not.toHaveBeenCalled();
  expect(outbox.waiting.value).toEqual([]);
  open = false;
  await keeping;
  expect(outbox.waiting.value).toHaveLength(1);
  expect(await ops(outbox)).toHaveLength(1);
});

test('an entry whose transaction is undone at the last moment is refused, and said not to be kept', async () => {
  const outbox = await alone();
  beforeDone(({ transaction }) => transaction.abort());
  await expect(outbox.keep(entry('e1'))).rejects.toThrow();
  expect(outbox.unkept.value).toBe('failed');
  expect([...outbox.waiting.value, ...(await ops(outbox))]).toEqual([]);
  vi.restoreAllMocks();
  await outbox.keep(entry('e1'));
  expect(outbox.unkept.value).toBeUndefined();
  expect(await ops(outbox)).toHaveLength(1);
});
