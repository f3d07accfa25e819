import { articleKey, contentKey, notesKey, pendingKey, picturesKey, placeKey } from './document-ids';
import { getDocuments, type StoredDocument } from './documents';
import { inTurn } from './in-turn';
import { removal } from './removal';
import { shelfKeys } from './shelf-keys';
import type { Store } from './store';
import { countIn, parseSummary, SUMMARY } from './summary';
import { isConflict, tooManyConflicts, type Edited, writeDocuments, ATTEMPTS } from './write-documents';

/** The documents of one article. */
const KEYS = {
  article: articleKey,
  content: contentKey,
  notes: notesKey,
  place: placeKey,
  pictures: picturesKey,
  pending: pendingKey,
};
export type Kind = keyof typeof KEYS;
/** All that goes with an article, and goes when it goes. */
export const BELONGINGS = ['content', 'notes', 'place', 'pictures', 'pending'] as const satisfies Kind[];

export type Found = Record<Kind, StoredDocument | null>;
type Fields = Record<string, unknown>;
/** New fields of the documents that change; null removes one. */
export type ArticleEdit = Partial<Record<Kind, Fields | null>>;

/** The edit that removes an article for good. */
export const NOTHING_LEFT: ArticleEdit = Object.fromEntries(
  ['article', ...BELONGINGS].map((kind) => [kind, null]),
);

/**
 * The one way to change articles: reads those documents of each that `kinds` names (null for what is not there, or not
 * named), lets `edit` say what they become, and writes them, their places on the shelves and the counts in one
 * transaction, so a background killed on the way leaves all or nothing. Where another writer was faster it starts
 * over, so `edit` may run several times. It answers null to leave an article alone. `along`: documents of no article
 * that are written in the same transaction, if there is one. Answers the ids that changed.
 */
export function editArticles(
  store: Store,
  ids: string[],
  kinds: readonly Kind[],
  edit: (id: string, found: Found) => ArticleEdit | null,
  along: () => Edited[] = () => [],
): Promise<string[]> {
  return inTurn(store, async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const changes = await findChanges(store, ids, kinds, edit);
      if (changes.length === 0) return [];
      const documents = await toDocuments(store, changes, attempt === 0);
      const outcome = await writeDocuments(store, [...documents, ...along()]);
      if (outcome.ok) return changes.map(({ id }) => id);
      if (!isConflict(outcome.failed)) throw outcome.failed;
    }
    throw tooManyConflicts(ids);
  });
}

/** Articles in one transaction of `editInParts`. */
const AT_ONCE = 250;

/** The same for any number of articles: some at a time, each part a transaction of its own. */
export async function editInParts(
  ...[store, ids, kinds, edit]: Parameters<typeof editArticles>
): Promise<string[]> {
  const changed: string[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    changed.push(...(await editArticles(store, ids.slice(at, at + AT_ONCE), kinds, edit)));
  }
  return changed;
}

interface Change {
  id: string;
  found: Found;
  edit: ArticleEdit;
}

async function findChanges(
  store: Store,
  ids: string[],
  kinds: readonly Kind[],
  edit: (id: string, found: Found) => ArticleEdit | null,
): Promise<Change[]> {
  const all = [...new Set<Kind>(['article', ...kinds])];
  const documents = await getDocuments(
    store,
    ids.flatMap((id) => all.map((kind) => KEYS[kind](id))),
  );
  return ids.flatMap((id, at): Change[] => {
    const found: Found = {
      article: null,
      content: null,
      notes: null,
      place: null,
      pictures: null,
      pending: null,
    };
    for (const [of, kind] of all.entries()) found[kind] = documents[at * all.length + of] ?? null;
    const made = edit(id, found);
    return made ? [{ id, found, edit: made }] : [];
  });
}

/** All that is written for these changes. `keepCount` false: what was half written before made the counts wrong. */
async function toDocuments(store: Store, changes: Change[], keepCount: boolean): Promise<Edited[]> {
  const documents: Edited[] = [];
  const before = new Set<string>();
  const after = new Set<string>();
  const counted: [Fields, 1 | -1][] = [];
  for (const { id, found, edit } of changes) {
    for (const kind of Object.keys(edit) as Kind[]) {
      const fields = edit[kind];
      if (fields) documents.push({ ...fields, _id: KEYS[kind](id), ...revisionOf(found[kind]) });
      else documents.push(...removal(found[kind]));
    }
    if (edit.article === undefined) continue;
    if (found.article) {
      shelfKeys(found.article).forEach((key) => before.add(key));
      counted.push([found.article, -1]);
    }
    if (edit.article) {
      shelfKeys({ ...edit.article, _id: articleKey(id) }).forEach((key) => after.add(key));
      counted.push([edit.article, 1]);
    }
  }
  return counted.length === 0
    ? documents
    : [...documents, ...(await shelfDocuments(store, before, after, keepCount ? counted : null))];
}

async function shelfDocuments(
  store: Store,
  before: Set<string>,
  after: Set<string>,
  counted: [Fields, 1 | -1][] | null,
): Promise<Edited[]> {
  const gone = [...before].filter((key) => !after.has(key));
  const come = [...after].filter((key) => !before.has(key));
  const keys = [SUMMARY, ...gone, ...come];
  const [summary = null, ...shelves] = await getDocuments(store, keys);
  const removed = shelves.slice(0, gone.length).flatMap(removal);
  const added = come.filter((_key, at) => !shelves[gone.length + at]).map((_id) => ({ _id }));
  return [...removed, ...added, ...recounted(summary, counted)];
}

/** The counts with these changes; without them, or where they make no sense, the counts go and are made anew later. */
function recounted(document: StoredDocument | null, counted: [Fields, 1 | -1][] | null): Edited[] {
  const summary = parseSummary(document);
  if (!document || !summary || !counted) return removal(document);
  for (const [fields, sign] of counted) countIn(summary, fields, sign);
  return [{ ...document, ...summary }];
}

function revisionOf(document: StoredDocument | null): { _rev?: string } {
  return document ? { _rev: document._rev } : {};
}
