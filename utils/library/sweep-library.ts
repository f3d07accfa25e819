import { ARTICLE, CONTENT, END, idOfKey, SHELF } from './document-ids';
import { getDocument, getDocuments, listKeys } from './documents';
import { inTurn } from './in-turn';
import { readInParts } from './read-rows';
import { removal } from './removal';
import { shelfKeys } from './shelf-keys';
import type { Store } from './store';
import { countIn, emptySummary, type LibrarySummary, SUMMARY } from './summary';

/**
 * Makes the list whole again: bodies and places on shelves that belong to no article go, articles that stand on no
 * shelf are put there, and the counts are made anew. One transaction writes all of an article, so this only finds work
 * after a merge of devices or a fault. `repaired`: how many documents were wrong.
 */
export function sweepLibrary(store: Store): Promise<{ repaired: number; summary: LibrarySummary }> {
  return inTurn(store, async () => {
    const ids = new Set<string>();
    const wanted = new Set<string>();
    const summary = emptySummary();
    for await (const articles of readInParts(store, ARTICLE, 500)) {
      for (const article of articles) {
        ids.add(idOfKey(article._id));
        shelfKeys(article).forEach((key) => wanted.add(key));
        countIn(summary, article, 1);
      }
    }
    const present = new Set(await listKeys(store, SHELF, SHELF + END));
    const orphans = [...present].filter((key) => !wanted.has(key));
    for await (const contents of readInParts(store, CONTENT, 50)) {
      orphans.push(...contents.map(({ _id }) => _id).filter((key) => !ids.has(idOfKey(key))));
    }
    const missing = [...wanted].filter((key) => !present.has(key));
    const removed = (await getDocuments(store, orphans)).flatMap(removal);
    const revision = await revisionOf(store, SUMMARY);
    await store.bulkDocs([
      ...removed,
      ...missing.map((_id) => ({ _id })),
      { ...summary, _id: SUMMARY, ...revision },
    ]);
    return { repaired: orphans.length + missing.length, summary };
  });
}

async function revisionOf(store: Store, key: string): Promise<{ _rev?: string }> {
  const document = await getDocument(store, key);
  return document ? { _rev: document._rev } : {};
}
