import { articleKey, END, idOfKey, SAVED, savedKey } from './document-ids';
import { getDocuments, listKeys, type StoredDocument } from './documents';
import { parseArticle } from './record-schema';
import type { Store } from './store';
import type { SavedArticle } from './types';

export type Shelf = 'unread' | 'read' | 'all';

/** A row of the list: an article, or a record that can no longer be read. */
export type ListedArticle = { ok: true; id: string; article: SavedArticle } | { ok: false; id: string };

export interface ListPage {
  rows: ListedArticle[];
  /** Where the next page starts (`after`), or null at the end. */
  next: string | null;
}

interface Query {
  shelf: Shelf;
  limit: number;
  /** `next` of the page before. */
  after?: string | null;
}

/** A page of the list, newest saving first, without the articles' contents. */
export async function listArticles(store: Store, { shelf, limit, after }: Query): Promise<ListPage> {
  const rows: ListedArticle[] = [];
  let from = after ? after + '\u0000' : SAVED;
  for (;;) {
    const keys = await listKeys(store, from, SAVED + END, limit);
    const documents = await getDocuments(
      store,
      keys.map((key) => articleKey(idOfKey(key))),
    );
    for (const [at, key] of keys.entries()) {
      const row = toRow(documents[at] ?? null, key);
      if (row && isOnShelf(row, shelf)) rows.push(row);
      if (rows.length === limit) return { rows, next: key };
    }
    const last = keys.at(-1);
    if (keys.length < limit || last === undefined) return { rows, next: null };
    from = last + '\u0000';
  }
}

/** Null for what does not stand in the list: deleted, purged, or listed under another moment (a merge of devices). */
function toRow(document: StoredDocument | null, key: string): ListedArticle | null {
  if (!document || typeof document.deletedAt === 'string') return null;
  const article = parseArticle(document);
  const id = idOfKey(key);
  if (!article) return { ok: false, id };
  return savedKey(id, article.savedAt) === key ? { ok: true, id, article } : null;
}

/** A record that can no longer be read is shown among the unread, where it is seen. */
function isOnShelf(row: ListedArticle, shelf: Shelf): boolean {
  if (shelf === 'all') return true;
  return shelf === 'read' ? row.ok && row.article.readAt !== null : !row.ok || row.article.readAt === null;
}
