import { articleKey, END, idOfKey, shelfPrefix, type ShelfPart } from './document-ids';
import { getDocuments, type StoredDocument } from './documents';
import { listKeys } from './list-keys';
import { parseArticle } from './record-schema';
import { shelfKeys } from './shelf-keys';
import type { Store } from './store';
import type { SavedArticle, Shelf } from './types';

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

const PARTS: Record<Shelf, ShelfPart[]> = {
  unread: ['unread'],
  archive: ['archive'],
  favourites: ['favourites'],
  all: ['unread', 'archive'],
};

/** A page of the list, newest saving first, without the articles' contents. */
export async function listArticles(store: Store, { shelf, limit, after = null }: Query): Promise<ListPage> {
  const rows: ListedArticle[] = [];
  let from = after;
  for (;;) {
    const places = await nextPlaces(store, PARTS[shelf], from, limit);
    const documents = await getDocuments(
      store,
      places.map(({ order }) => articleKey(idOfKey(order))),
    );
    for (const [at, { order, part }] of places.entries()) {
      const row = toRow(documents[at] ?? null, shelfPrefix(part) + order);
      if (row) rows.push(row);
      if (rows.length === limit) return { rows, next: order };
    }
    from = places.at(-1)?.order ?? null;
    if (places.length < limit || from === null) return { rows, next: null };
  }
}

interface Place {
  part: ShelfPart;
  /** The key without its shelf. */
  order: string;
}

/** The next `limit` places on these shelves together, in order. */
async function nextPlaces(
  store: Store,
  parts: ShelfPart[],
  after: string | null,
  limit: number,
): Promise<Place[]> {
  const lists = parts.map(async (part): Promise<Place[]> => {
    const prefix = shelfPrefix(part);
    const from = after === null ? prefix : `${prefix}${after}\u0000`;
    const keys = await listKeys(store, from, prefix + END, limit);
    return keys.map((key) => ({ part, order: key.slice(prefix.length) }));
  });
  const places = (await Promise.all(lists)).flat();
  return places.sort((a, b) => (a.order < b.order ? -1 : 1)).slice(0, limit);
}

/** Null for what does not stand at this place: purged, or moved to another (a write that lost against another writer). */
function toRow(document: StoredDocument | null, key: string): ListedArticle | null {
  if (!document || !shelfKeys(document).includes(key)) return null;
  const article = parseArticle(document);
  const id = idOfKey(key);
  return article ? { ok: true, id, article } : { ok: false, id };
}
