import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Something a person did on this device that the school has not answered yet. */
export interface Op {
  opId: string;
  seq: number;
  type: string;
  /** What it is about: of two entries about the same, the later gives way to none. */
  key: string;
  entity: string;
  /** The version of the entity that the person saw; 0 if none. */
  base: number;
  at: string;
  schema: number;
  data: Record<string, unknown>;
  /** In words for the person, such as the class; it stays on the device. */
  about?: string;
  /** Where it can be seen; it stays on the device, too. */
  link?: string;
  /** Begun and not finished: kept, but not to be sent. */
  draft?: boolean;
  /** Files that go before it; as long as one of them is here, it waits. */
  files?: string[];
  /** How often it was sent: one that may have arrived is never replaced. */
  sent: number;
}

/** A file that waits to be sent. */
export interface Waiting {
  id: string;
  name: string;
  /** What it is for, as the server calls it. */
  purpose: string;
  content: Blob;
}

/** An operation that a person has to look at again, and why. */
export interface Review {
  opId: string;
  op: Op;
  status: 'merged' | 'conflict' | 'rejected';
  version?: number;
  data?: Record<string, unknown>;
  code?: string;
  title?: string;
  detail?: string;
  at: string;
}

/** An operation that arrived. */
export interface Receipt {
  opId: string;
  type: string;
  key: string;
  about?: string;
  version?: number;
  at: number;
}

/** An answer of the API as it was last seen. */
export interface Kept {
  path: string;
  tag?: string;
  at: number;
  data: unknown;
}

/** What the school holds, as this device last heard. */
export interface Entity {
  type: string;
  id: string;
  version: number;
  data: Record<string, unknown>;
}

interface Shelves extends DBSchema {
  op: { key: string; value: Op; indexes: { seq: number } };
  review: { key: string; value: Review };
  receipt: { key: string; value: Receipt; indexes: { at: number } };
  kept: { key: string; value: Kept };
  entity: { key: [string, string]; value: Entity };
  meta: { key: string; value: unknown };
  file: { key: string; value: Waiting };
}

export type Local = IDBPDatabase<Shelves>;

let open: { name: string; database: Promise<Local> } | undefined;

/** One database for each user and membership: whoever takes the phone next neither sees nor sends what is in it. */
export function local(owner: string): Promise<Local> {
  if (open?.name !== owner) {
    void open?.database.then((database) => database.close(), () => {});
    open = { name: owner, database: opened(owner) };
  }
  return open.database;
}

/** Later forms only add: what waits to be sent outlives every release. */
function opened(owner: string): Promise<Local> {
  const again = () => {
    if (open?.name === owner) open = undefined;
  };
  const database = openDB<Shelves>(`educonnect ${owner}`, 3, {
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('op', { keyPath: 'opId' }).createIndex('seq', 'seq');
        database.createObjectStore('review', { keyPath: 'opId' });
        database.createObjectStore('kept', { keyPath: 'path' });
        database.createObjectStore('entity', { keyPath: ['type', 'id'] });
        database.createObjectStore('meta');
      }
      if (from < 3) database.createObjectStore('file', { keyPath: 'id' });
      if (from < 2) database.createObjectStore('receipt', { keyPath: 'opId' }).createIndex('at', 'at');
    },
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
      again();
    },
    terminated: again,
  });
  database.catch(again);
  return database;
}

/** All that screens follow. */
export interface Contents {
  ops: Op[];
  reviews: Review[];
  receipts: Receipt[];
  /** Left out unless asked for: many, and only an exchange changes them. */
  entities?: Entity[];
}

export const NOTHING: Contents = { ops: [], reviews: [], receipts: [], entities: [] };

export async function contents(owner: string, whole: boolean): Promise<Contents> {
  const database = await local(owner);
  const [ops, reviews, receipts] = await Promise.all([database.getAllFromIndex('op', 'seq'), database.getAll('review'), database.getAllFromIndex('receipt', 'at')]);
  return { ops, reviews, receipts, entities: whole ? await database.getAll('entity') : undefined };
}

export async function forget(owner: string): Promise<void> {
  if (open?.name === owner) {
    (await open.database).close();
    open = undefined;
  }
  indexedDB.deleteDatabase(`educonnect ${owner}`);
}

/** A transaction whose failure is told by the step that failed, and not once more by its end. */
export function watched<T extends { done: Promise<void> }>(transaction: T): T {
  transaction.done.catch(() => {});
  return transaction;
}

/** Whether the device has no room left. */
export function isFull(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'QuotaExceededError';
}
