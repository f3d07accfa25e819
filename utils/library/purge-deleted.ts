import { ARTICLE, articleKey, contentKey, END, idOfKey, SAVED } from './document-ids';
import { getAll, listKeys, type StoredDocument } from './documents';
import { removal } from './removal';
import type { Store } from './store';
import { editDocuments } from './write-documents';

/** How long a delete can be undone. */
export const KEEP_DELETED_MS = 24 * 60 * 60 * 1000;

/** Removes for good what was deleted `KEEP_DELETED_MS` before `now` or earlier; answers how many. */
export async function purgeDeleted(store: Store, now: Date): Promise<number> {
  const limit = now.getTime() - KEEP_DELETED_MS;
  const isDue = (document: StoredDocument): boolean =>
    typeof document.deletedAt === 'string' && !(Date.parse(document.deletedAt) > limit);
  const due = (await getAll(store, ARTICLE, END)).filter(isDue);
  const saved = due.length > 0 ? await listKeys(store, SAVED, SAVED + END) : [];
  for (const { _id } of due) {
    const id = idOfKey(_id);
    const keys = [articleKey(id), contentKey(id), ...saved.filter((key) => idOfKey(key) === id)];
    // Looked at again inside the edit: it may have been restored since.
    await editDocuments(store, keys, (found) =>
      found[0] && isDue(found[0]) ? found.flatMap(removal) : null,
    );
  }
  return due.length;
}
