import { ARTICLE, articleKey, contentKey, idOfKey, notesKey } from '../library/document-ids';
import { getDocuments, type StoredDocument } from '../library/documents';
import { readAllNotes, readInParts } from '../library/read-rows';
import { parseArticle, parseContent, stateOf } from '../library/record-schema';
import type { Store } from '../library/store';
import { parseNotes } from '../notes/notes-schema';
import type { SearchedArticle } from './build-segment';
import { aboutOf, rowOf, type CatalogueRow } from './catalogue-row';

const PART = 500;

/** Rows of all articles that are not deleted, in parts. */
export async function* readAllCatalogue(store: Store): AsyncGenerator<CatalogueRow[]> {
  const revisions = new Map<string, string>();
  for await (const notes of readAllNotes(store)) {
    for (const { _id, _rev } of notes) revisions.set(idOfKey(_id), _rev);
  }
  for await (const documents of readInParts(store, ARTICLE, PART)) {
    yield documents.flatMap((document) => {
      const row = toRow(document, revisions.get(idOfKey(document._id)) ?? '');
      return row ? [row] : [];
    });
  }
}

/** The rows of these articles; null for each that is deleted or not there. */
export async function readCatalogue(store: Store, ids: string[]): Promise<(CatalogueRow | null)[]> {
  const documents = await getDocuments(store, [...ids.map(articleKey), ...ids.map(notesKey)]);
  return ids.map((_id, at) => {
    const article = documents[at];
    return article ? toRow(article, documents[ids.length + at]?._rev ?? '') : null;
  });
}

/** All that is searched of these articles; what is not there any more is left out. */
export async function readSearched(store: Store, ids: string[]): Promise<SearchedArticle[]> {
  const keys = [...ids.map(articleKey), ...ids.map(notesKey), ...ids.map(contentKey)];
  const documents = await getDocuments(store, keys);
  return ids.flatMap((id, at) => {
    const [document, notes, body] = [0, 1, 2].map((part) => documents[part * ids.length + at] ?? null);
    const row = document ? toRow(document, notes?._rev ?? '') : null;
    if (!document || !row) return [];
    const article = parseArticle(document);
    const content = body ? parseContent(body) : null;
    return {
      id,
      stamp: row.stamp,
      title: row.title,
      about: article ? aboutOf(article) : [],
      notes: parseNotes(id, notes).highlights.flatMap(({ quote, note }) => [quote, note]),
      text: content?.text ?? '',
      size: content ? content.text.length + content.html.length : 0,
    };
  });
}

function toRow(document: StoredDocument, notesRevision: string): CatalogueRow | null {
  const state = stateOf(document);
  if (state.deletedAt !== null) return null;
  const article = parseArticle(document);
  return article ? rowOf(article, notesRevision) : corruptRow(document, state.readAt);
}

/** What can no longer be read stays in the list, at its end, where it is seen and can be deleted. */
function corruptRow({ _id }: StoredDocument, readAt: string | null): CatalogueRow {
  return {
    id: idOfKey(_id),
    stamp: 'corrupt',
    title: '',
    site: '',
    siteName: '',
    host: '',
    tags: [],
    savedAt: 0,
    date: 0,
    readAt: readAt === null ? null : Date.parse(readAt),
    favourite: false,
    minutes: 0,
  };
}
