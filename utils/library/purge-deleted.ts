import { END, idOfKey, orderKey, shelfPrefix } from './document-ids';
import { listKeys } from './list-keys';
import { BELONGINGS, editInParts, NOTHING_LEFT } from './edit-articles';
import type { Store } from './store';

/** How long a delete can be undone. */
export const KEEP_DELETED_MS = 24 * 60 * 60 * 1000;

/** Removes for good what was deleted `KEEP_DELETED_MS` before `now` or earlier; answers the ids. */
export async function purgeDeleted(store: Store, now: Date): Promise<string[]> {
  const limit = now.getTime() - KEEP_DELETED_MS;
  const prefix = shelfPrefix('deleted');
  const oldest = prefix + orderKey('', new Date(limit).toISOString());
  const due = (await listKeys(store, oldest, prefix + END)).map(idOfKey);
  return editInParts(store, due, BELONGINGS, (_id, { article }) => {
    // Looked at again inside the edit: it may have been restored since.
    const isDue = typeof article?.deletedAt === 'string' && !(Date.parse(article.deletedAt) > limit);
    return isDue ? NOTHING_LEFT : null;
  });
}
