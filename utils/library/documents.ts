import type { Store } from './store';

/** A document as it lies in the store: nothing is known of its fields until a schema has seen it. */
export interface StoredDocument {
  _id: string;
  _rev: string;
  [field: string]: unknown;
}

/** One document, or null where there is none (or it was deleted). */
export async function getDocument(store: Store, key: string): Promise<StoredDocument | null> {
  const [document] = await getDocuments(store, [key]);
  return document ?? null;
}

/** The documents under these keys, in their order; null for each that is not there. */
export async function getDocuments(store: Store, keys: string[]): Promise<(StoredDocument | null)[]> {
  if (keys.length === 0) return [];
  const { rows } = await store.allDocs({ keys, include_docs: true });
  return rows.map((row) => ('doc' in row && row.doc ? (row.doc as StoredDocument) : null));
}

/**
 * Keys from `from` to `to` (both included), in order, at most `limit`. The end is always included: with
 * `inclusive_end: false` and a limit, PouchDB's indexeddb adapter (9.0.0) drops the last row of every page.
 */
export async function listKeys(store: Store, from: string, to: string, limit?: number): Promise<string[]> {
  const range = { startkey: from, endkey: to };
  const { rows } = await store.allDocs(limit === undefined ? range : { ...range, limit });
  return rows.map((row) => row.id);
}

/** A document's own fields, without PouchDB's (`_id`, `_rev`). */
export function fieldsOf(document: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !name.startsWith('_')));
}

/** All documents whose key starts with `prefix`. */
export async function getAll(store: Store, prefix: string, end: string): Promise<StoredDocument[]> {
  const { rows } = await store.allDocs({ startkey: prefix, endkey: prefix + end, include_docs: true });
  return rows.flatMap((row) => (row.doc ? [row.doc as StoredDocument] : []));
}
