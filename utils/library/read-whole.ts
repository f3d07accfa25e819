import { parseNotes } from '../notes/notes-schema';
import type { ArticleNotes } from '../notes/types';
import { ARTICLE, articleKey, contentKey, END, idOfKey, notesKey, placeKey } from './document-ids';
import { fieldsOf, getDocuments } from './documents';
import { listKeys } from './list-keys';
import { parseArticle, parseContent } from './record-schema';
import type { Store } from './store';
import type { SavedArticle, SavedContent } from './types';

/** All that is kept of an article; `article` and `content` are null where they are corrupt or not there. */
export interface WholeArticle {
  id: string;
  article: SavedArticle | null;
  content: SavedContent | null;
  notes: ArticleNotes;
  /** Fields of the `place:` document, as stored. */
  place: Record<string, unknown> | null;
}

/** Read together: bodies are long. */
const AT_ONCE = 20;

/**
 * Whole articles one by one, without holding more than a few: those with these ids in their order, or (null) all that
 * are not deleted, in the order of their ids.
 */
export async function* readWhole(store: Store, ids: string[] | null): AsyncGenerator<WholeArticle> {
  const all = ids ?? (await listKeys(store, ARTICLE, ARTICLE + END)).map(idOfKey);
  for (let at = 0; at < all.length; at += AT_ONCE) {
    for (const whole of await readPart(store, all.slice(at, at + AT_ONCE))) {
      if (ids || whole.article?.deletedAt == null) yield whole;
    }
  }
}

async function readPart(store: Store, ids: string[]): Promise<WholeArticle[]> {
  const documents = await getDocuments(
    store,
    ids.flatMap((id) => [articleKey(id), contentKey(id), notesKey(id), placeKey(id)]),
  );
  return ids.flatMap((id, index) => {
    const [article, content, notes, place] = documents.slice(index * 4, index * 4 + 4);
    if (!article) return [];
    return {
      id,
      article: parseArticle(article),
      content: content ? parseContent(content) : null,
      notes: parseNotes(id, notes),
      place: place ? fieldsOf(place) : null,
    };
  });
}
