import { ARTICLE, END, idOfKey } from './document-ids';
import { getDocument, getDocuments } from './documents';
import { listKeys } from './list-keys';
import { editArticles } from './edit-articles';
import { readInParts } from './read-rows';
import { ARTICLE_VERSION } from './record-schema';
import { removal } from './removal';
import { readSnapshot, takeSnapshot } from './snapshot';
import type { Store } from './store';
import { sweepLibrary } from './sweep-library';
import { upgradeArticle } from './upgrade-article';

/** Version of the whole: how the documents of the store belong together. Goes up with `ARTICLE_VERSION`. */
export const LIBRARY_VERSION = ARTICLE_VERSION;

const LIBRARY = 'library';
/** The list order of version 1: one for all shelves. */
const OLD_ORDER = 'saved:';
const AT_ONCE = 200;

/**
 * Brings the store into the present shape, after a snapshot of what it changes; answers whether there was anything to
 * do. Killed on the way, it goes on where it was at the next start: each article is whole at any time, in the old shape
 * or the new one, and both can be read. `openCopies`: opens the database of snapshots, empty where `anew`.
 */
export async function migrateLibrary(
  store: Store,
  openCopies: (anew: boolean) => Promise<Store>,
  now: Date,
): Promise<boolean> {
  const library = await getDocument(store, LIBRARY);
  const version = typeof library?.version === 'number' ? library.version : 1;
  if (version >= LIBRARY_VERSION) return false;
  const isEmpty = (await listKeys(store, ARTICLE, ARTICLE + END, 1)).length === 0;
  if (!isEmpty) {
    // A snapshot made before this was interrupted is the one to keep: by now articles are half in the new shape.
    const last = await readSnapshot(await openCopies(false));
    if (last?.version !== version) await takeSnapshot(store, await openCopies(true), version, now);
    await upgradeAll(store);
    await sweepLibrary(store, now);
  }
  await store.bulkDocs([{ ...library, _id: LIBRARY, version: LIBRARY_VERSION }]);
  return !isEmpty;
}

async function upgradeAll(store: Store): Promise<void> {
  for await (const documents of readInParts(store, ARTICLE, AT_ONCE)) {
    const ids = documents.map(({ _id }) => idOfKey(_id));
    await editArticles(store, ids, [], (_id, { article }) => {
      const upgraded = article && upgradeArticle(article);
      return upgraded === article ? null : { article: upgraded };
    });
  }
  const old = await listKeys(store, OLD_ORDER, OLD_ORDER + END);
  for (let at = 0; at < old.length; at += AT_ONCE) {
    const places = await getDocuments(store, old.slice(at, at + AT_ONCE));
    await store.bulkDocs(places.flatMap(removal));
  }
}
