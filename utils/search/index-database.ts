import * as v from 'valibot';
import type { CatalogueRow } from './catalogue-row';
import { parseSegment, type Segment } from './segment';

/** Version of all that is stored here, the rules for terms included: another one is thrown away and made anew. */
const INDEX_VERSION = 1;

/** How far the catalogue is: everything up to `sequence` of the library with this `library` id is in it. */
export interface IndexState {
  library: string;
  sequence: number;
  /** Rows there are: another number stored is a broken catalogue. */
  articles: number;
}

export interface StoredIndex {
  /** Null where there is no catalogue, or one that cannot be used. */
  catalogue: { state: IndexState; rows: CatalogueRow[] } | null;
  segments: { key: number; segment: Segment }[];
}

const stateSchema = v.object({
  version: v.literal(INDEX_VERSION),
  library: v.string(),
  sequence: v.number(),
  articles: v.number(),
});

const rowsSchema = v.array(
  v.object({
    id: v.string(),
    stamp: v.string(),
    title: v.string(),
    site: v.string(),
    siteName: v.string(),
    host: v.string(),
    tags: v.array(v.string()),
    savedAt: v.number(),
    date: v.number(),
    readAt: v.nullable(v.number()),
    favourite: v.boolean(),
    minutes: v.number(),
  }),
);

/** Everything in it is made from the library and can be made again. */
export class IndexDatabase {
  readonly #database: IDBDatabase;
  readonly #writes: boolean;

  private constructor(database: IDBDatabase, writes: boolean) {
    this.#database = database;
    this.#writes = writes;
    database.onversionchange = () => database.close();
  }

  /** `writes` false: what is to be stored is let go. */
  static open(name: string, { writes }: { writes: boolean }): Promise<IndexDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('state');
        request.result.createObjectStore('rows', { keyPath: 'id' });
        request.result.createObjectStore('segments', { autoIncrement: true });
      };
      request.onsuccess = () => resolve(new IndexDatabase(request.result, writes));
      request.onerror = () => reject(request.error);
    });
  }

  /** What can be used of what is stored: broken segments are left out, a broken catalogue is none. */
  async load(): Promise<StoredIndex> {
    const transaction = this.#database.transaction(['state', 'rows', 'segments']);
    const segments = transaction.objectStore('segments');
    const [state, rows, keys, values] = await Promise.all([
      answer(transaction.objectStore('state').get('now')),
      answer(transaction.objectStore('rows').getAll()),
      answer(segments.getAllKeys()),
      answer(segments.getAll()),
    ]);
    if (!v.is(stateSchema, state)) {
      await this.clear();
      return { catalogue: null, segments: [] };
    }
    return {
      catalogue: v.is(rowsSchema, rows) && rows.length === state.articles ? { state, rows } : null,
      segments: keys.flatMap((key, at) => {
        const segment = parseSegment(values[at]);
        return segment ? [{ key: Number(key), segment }] : [];
      }),
    };
  }

  /** Brings the catalogue up to `state`, all or nothing. */
  saveRows(put: CatalogueRow[], remove: string[], state: IndexState): Promise<void> {
    return this.#write(['rows', 'state'], (transaction) => {
      const rows = transaction.objectStore('rows');
      for (const row of put) rows.put(row);
      for (const id of remove) rows.delete(id);
      transaction.objectStore('state').put({ version: INDEX_VERSION, ...state }, 'now');
    });
  }

  /** Forgets the catalogue and puts this one in its place. */
  replaceRows(all: CatalogueRow[], state: IndexState): Promise<void> {
    return this.#write(['rows', 'state'], (transaction) => {
      const rows = transaction.objectStore('rows');
      rows.clear();
      for (const row of all) rows.put(row);
      transaction.objectStore('state').put({ version: INDEX_VERSION, ...state }, 'now');
    });
  }

  /** Puts one segment (or none) in the place of others; answers its key. */
  async replaceSegments(keys: number[], segment: Segment | null): Promise<number | null> {
    let request: IDBRequest<IDBValidKey> | undefined;
    await this.#write(['segments'], (transaction) => {
      const segments = transaction.objectStore('segments');
      for (const key of keys) segments.delete(key);
      if (segment) request = segments.add(segment);
    });
    return request ? Number(request.result) : null;
  }

  async clear(): Promise<void> {
    await this.#write(['state', 'rows', 'segments'], (transaction) => {
      for (const name of transaction.objectStoreNames) transaction.objectStore(name).clear();
    });
  }

  close(): void {
    this.#database.close();
  }

  #write(names: string[], change: (transaction: IDBTransaction) => void): Promise<void> {
    if (!this.#writes) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction(names, 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      change(transaction);
    });
  }
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
