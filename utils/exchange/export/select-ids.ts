import { readAllRows } from '../../library/read-rows';
import type { Store } from '../../library/store';
import type { SavedArticle, Shelf } from '../../library/types';

/**
 * The stories on a shelf, or under a tag, newest first. From the store itself: taking the library along must not hang
 * on the search. Records that can no longer be read are among all, so that they can be told of.
 */
export async function selectIds(store: Store, set: { shelf: Shelf } | { tag: string }): Promise<string[]> {
  const found: { id: string; savedAt: string }[] = [];
  for await (const rows of readAllRows(store)) {
    for (const row of rows) {
      if (row.ok ? isIn(row.article, set) : 'shelf' in set && set.shelf === 'all')
        found.push({ id: row.id, savedAt: row.ok ? row.article.savedAt : '' });
    }
  }
  const moment = ({ savedAt }: { savedAt: string }) => Date.parse(savedAt) || 0;
  return found.sort((a, b) => moment(b) - moment(a)).map(({ id }) => id);
}

function isIn(article: SavedArticle, set: { shelf: Shelf } | { tag: string }): boolean {
  if ('tag' in set) return article.tags.includes(set.tag);
  const isOn: Record<Shelf, boolean> = {
    all: true,
    unread: article.readAt === null,
    archive: article.readAt !== null,
    favourites: article.favourite,
  };
  return isOn[set.shelf];
}
