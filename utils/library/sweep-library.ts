import { ARTICLE, CONTENT, END, idOfKey, PENDING, PICTURES, SHELF } from './document-ids';
import { getDocument, getDocuments } from './documents';
import { listKeys } from './list-keys';
import { inTurn } from './in-turn';
import { readInParts } from './read-rows';
import { removal } from './removal';
import { shelfKeys } from './shelf-keys';
import type { Store } from './store';
import { countIn, emptySummary, type LibrarySummary, SUMMARY } from './summary';

/** So often the list is looked over although nothing seems wrong: it reads everything once. */
const SWEEP_AFTER_MS = 30 * 24 * 60 * 60 * 1000;

/** Whether the list should be looked over: a fault left no counts, or the last time was long ago. */
export async function isSweepDue(store: Store, now: Date): Promise<boolean> {
  const summary = await getDocument(store, SUMMARY);
  const last = typeof summary?.sweptAt === 'string' ? Date.parse(summary.sweptAt) : NaN;
  return !(now.getTime() - last < SWEEP_AFTER_MS);
}

/** Documents in one transaction. */
const AT_ONCE = 500;

/**
 * Makes the list whole again: bodies, pictures and places on shelves that belong to no article go, articles that stand on no
 * shelf are put there, and the counts are made anew. One transaction writes all of an article, so this only finds work
 * after a merge of devices or a fault. `repaired`: how many documents were wrong.
 */
export function sweepLibrary(
  store: Store,
  now: Date,
): Promise<{ repaired: number; summary: LibrarySummary }> {
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
    for (const prefix of [CONTENT, PICTURES, PENDING]) {
      const keys = await listKeys(store, prefix, prefix + END);
      orphans.push(...keys.filter((key) => !ids.has(idOfKey(key))));
    }
    const missing = [...wanted].filter((key) => !present.has(key));
    for (const part of inParts(orphans)) {
      await store.bulkDocs((await getDocuments(store, part)).flatMap(removal));
    }
    for (const part of inParts(missing)) await store.bulkDocs(part.map((_id) => ({ _id })));
    await store.bulkDocs([
      { ...summary, sweptAt: now.toISOString(), _id: SUMMARY, ...(await revisionOf(store, SUMMARY)) },
    ]);
    return { repaired: orphans.length + missing.length, summary };
  });
}

function inParts(keys: string[]): string[][] {
  return Array.from({ length: Math.ceil(keys.length / AT_ONCE) }, (_part, at) =>
    keys.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}

async function revisionOf(store: Store, key: string): Promise<{ _rev?: string }> {
  const document = await getDocument(store, key);
  return document ? { _rev: document._rev } : {};
}
