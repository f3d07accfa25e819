import { ARTICLE, CONTENT, contentKey, END, idOfKey, SAVED, savedKey } from './document-ids';
import { getAll, getDocuments, listKeys } from './documents';
import { RECORD_VERSION } from './record-schema';
import { removal } from './removal';
import type { Store } from './store';

/**
 * Makes the list whole again: bodies and list entries that belong to no article go, articles that stand in no list
 * entry get one. One transaction writes all three, so this only finds work after a merge of devices or a fault.
 */
export async function sweepLibrary(store: Store): Promise<number> {
  const articles = await getAll(store, ARTICLE, END);
  const wanted = new Set(articles.flatMap(({ _id, savedAt }) => keysOf(idOfKey(_id), savedAt)));
  const [contents, saved] = await Promise.all([
    listKeys(store, CONTENT, CONTENT + END),
    listKeys(store, SAVED, SAVED + END),
  ]);
  const orphans = [...contents, ...saved].filter((key) => !wanted.has(key));
  const present = new Set(saved);
  const missing = [...wanted].filter((key) => key.startsWith(SAVED) && !present.has(key));
  const removed = orphans.length > 0 ? (await getDocuments(store, orphans)).flatMap(removal) : [];
  await store.bulkDocs([...removed, ...missing.map((_id) => ({ _id, v: RECORD_VERSION }))]);
  return orphans.length + missing.length;
}

function keysOf(id: string, savedAt: unknown): string[] {
  return [contentKey(id), savedKey(id, typeof savedAt === 'string' ? savedAt : '')];
}
