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

/** A document's own fields, without PouchDB's (`_id`, `_rev`). */
export function fieldsOf(document: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !name.startsWith('_')));
}

/** All documents whose key starts with `prefix`. */
export async function getAll(store: Store, prefix: string, end: string): Promise<StoredDocument[]> {
  const { rows } = await store.allDocs({ startkey: prefix, endkey: prefix + end, include_docs: true });
  return rows.flatMap((row) => (row.doc ? [row.doc as StoredDocument] : []));
}
