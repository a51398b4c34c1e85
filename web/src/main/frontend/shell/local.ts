import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Something a person did on this device that the school has not answered yet. */
export interface Op {
  opId: string;
  seq: number;
  type: string;
  entity: string;
  /** The version of the entity that the person saw; 0 if none. */
  base: number;
  at: string;
  schema: number;
  data: Record<string, unknown>;
  /** How often it was sent: one that may have arrived is never replaced. */
  sent: number;
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

/** An answer of the API as it was last seen. */
export interface Kept {
  path: string;
  tag?: string;
  at: number;
  data: unknown;
}

interface Shelves extends DBSchema {
  op: { key: string; value: Op; indexes: { seq: number } };
  review: { key: string; value: Review };
  kept: { key: string; value: Kept };
  entity: { key: [string, string]; value: { type: string; id: string; version: number; data: Record<string, unknown> } };
  meta: { key: string; value: unknown };
}

export type Local = IDBPDatabase<Shelves>;

let open: { name: string; database: Promise<Local> } | undefined;

/** One database for each user and membership: whoever takes the phone next neither sees nor sends what is in it. */
export function local(owner: string): Promise<Local> {
  if (open?.name !== owner) {
    void open?.database.then((database) => database.close());
    open = { name: owner, database: opened(owner) };
  }
  return open.database;
}

function opened(owner: string): Promise<Local> {
  return openDB<Shelves>(`educonnect ${owner}`, 1, {
    upgrade(database) {
      database.createObjectStore('op', { keyPath: 'opId' }).createIndex('seq', 'seq');
      database.createObjectStore('review', { keyPath: 'opId' });
      database.createObjectStore('kept', { keyPath: 'path' });
      database.createObjectStore('entity', { keyPath: ['type', 'id'] });
      database.createObjectStore('meta');
    },
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
}

export async function forget(owner: string): Promise<void> {
  if (open?.name === owner) {
    (await open.database).close();
    open = undefined;
  }
  indexedDB.deleteDatabase(`educonnect ${owner}`);
}
