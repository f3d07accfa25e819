import { ARTICLE, articleKey, END, idOfKey, NOTES } from './document-ids';
import { getDocuments, type StoredDocument } from './documents';
import type { ListedArticle } from './list-articles';
import { parseArticle } from './record-schema';
import type { Store } from './store';

/** Documents whose keys start with `prefix`, `size` at a time, in the order of their keys; each part is one cheap read. */
export async function* readInParts(
  store: Store,
  prefix: string,
  size: number,
): AsyncGenerator<StoredDocument[]> {
  let from = prefix;
  for (;;) {
    const range = { startkey: from, endkey: prefix + END, limit: size, include_docs: true };
    const { rows } = await store.allDocs(range);
    const documents = rows.flatMap((row) => (row.doc ? [row.doc as StoredDocument] : []));
    if (documents.length > 0) yield documents;
    const last = rows.at(-1);
    if (rows.length < size || !last) return;
    from = `${last.id}\u0000`;
  }
}

/** The rows of these articles, in their order; those that are not there (any more) are left out. */
export async function readRows(store: Store, ids: string[]): Promise<ListedArticle[]> {
  const documents = await getDocuments(store, ids.map(articleKey));
  return documents.flatMap((document) => (document ? [toRow(document)] : []));
}

/** Every article of the list in no particular order, in parts; what is deleted is left out. */
export async function* readAllRows(store: Store, size = 500): AsyncGenerator<ListedArticle[]> {
  for await (const documents of readInParts(store, ARTICLE, size)) {
    yield documents.filter(({ deletedAt }) => typeof deletedAt !== 'string').map(toRow);
  }
}

function toRow(document: StoredDocument): ListedArticle {
  const article = parseArticle(document);
  const id = idOfKey(document._id);
  return article ? { ok: true, id, article } : { ok: false, id };
}

/** What lies under `notes:`, in parts, as it is stored. */
export const readAllNotes = (store: Store, size = 200) => readInParts(store, NOTES, size);
