import PouchDB from 'pouchdb-core';
import indexeddb from 'pouchdb-adapter-indexeddb';
import { pinVersion } from './pin-version';

PouchDB.plugin(indexeddb);

/** The saved list. Extension pages read it; only the background writes to it. */
export type Store = PouchDB.Database<object>;

let store: Store | undefined;

/** Opens the list once in this context; cheap to call again. Old revisions are not kept. */
export function openStore(): Store {
  store ??= createStore('bening');
  return store;
}

/** Opens the database of snapshots (`takeSnapshot`); empty where `anew`. */
export async function openCopies(anew: boolean): Promise<Store> {
  if (anew) await createStore('bening-snapshot').destroy();
  return createStore('bening-snapshot');
}

/** Whether there is a database of snapshots at all: opening one makes one. */
export async function hasCopies(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name?.endsWith('bening-snapshot'));
}

/** How many names of former revisions a document keeps: enough for a merge of devices, too few to weigh anything. */
const REVISIONS = 20;

/** A list under its own name, for tests and benchmarks. */
export function createStore(name: string): Store {
  pinVersion();
  return new PouchDB(name, { adapter: 'indexeddb', auto_compaction: true, revs_limit: REVISIONS });
}
