import * as v from 'valibot';
import { ARTICLE, END, idOfKey } from './document-ids';
import { fieldsOf, getAll, getDocument } from './documents';
import { editInParts } from './edit-articles';
import { readInParts } from './read-rows';
import type { Store } from './store';
import { upgradeArticle } from './upgrade-article';

const PART = 'part:';
const INFO = 'snapshot';
const AT_ONCE = 200;

/** A copy of all `article:` documents as they were before a migration, in a database of its own. */
export interface Snapshot {
  /** ISO 8601. */
  madeAt: string;
  /** Version of the library that it is a copy of. */
  version: number;
  articles: number;
}

const snapshotSchema = v.object({ madeAt: v.string(), version: v.number(), articles: v.number() });

/** The last snapshot, or null: there is none, or it was not finished. */
export async function readSnapshot(copies: Store): Promise<Snapshot | null> {
  const parsed = v.safeParse(snapshotSchema, await getDocument(copies, INFO));
  return parsed.success ? parsed.output : null;
}

/** Copies the library into `copies`, which is empty. What is copied counts once the whole is there. */
export async function takeSnapshot(store: Store, copies: Store, version: number, now: Date): Promise<void> {
  let articles = 0;
  for await (const documents of readInParts(store, ARTICLE, AT_ONCE)) {
    const copied = documents.map((document) => ({ ...fieldsOf(document), id: idOfKey(document._id) }));
    await copies.bulkDocs([{ _id: PART + (documents[0]?._id ?? ''), json: JSON.stringify(copied) }]);
    articles += documents.length;
  }
  await copies.bulkDocs([{ _id: INFO, madeAt: now.toISOString(), version, articles }]);
}

const partSchema = v.pipe(
  v.object({ json: v.pipe(v.string(), v.parseJson()) }),
  v.transform(({ json }) => json),
  v.array(v.looseObject({ id: v.string() })),
);

/**
 * Puts articles back as they were in the snapshot, in the present shape; answers their ids. Those that came since stay,
 * those deleted for good since do not come back, for their text is gone.
 */
export async function restoreSnapshot(store: Store, copies: Store): Promise<string[]> {
  const restored: string[] = [];
  for (const part of await getAll(copies, PART, END)) {
    const parsed = v.safeParse(partSchema, part);
    if (!parsed.success) continue;
    const byId = new Map(parsed.output.map(({ id, ...fields }) => [id, fields]));
    const changed = await editInParts(store, [...byId.keys()], [], (id, { article }) => {
      const fields = byId.get(id);
      return article && fields ? { article: upgradeArticle(fields) } : null;
    });
    restored.push(...changed);
  }
  return restored;
}
