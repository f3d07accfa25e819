import { articleKey, contentKey } from './document-ids';
import { articleId } from './article-id';
import { getDocument, getDocuments } from './documents';
import { parseArticle, parseContent } from './record-schema';
import type { Store } from './store';
import type { SavedArticle, SavedContent } from './types';

export type ReadOutcome =
  | { ok: true; article: SavedArticle; content: SavedContent }
  | { ok: false; reason: 'missing' }
  /** A link whose text was never fetched. */
  | { ok: false; reason: 'unfetched'; article: SavedArticle }
  /** `article`: null where not even what the list shows can be read. */
  | { ok: false; reason: 'corrupt'; article: SavedArticle | null };

/** An article with its body, from the store alone. One that is deleted but not purged yet can still be read. */
export async function readArticle(store: Store, id: string): Promise<ReadOutcome> {
  const [article, content] = await getDocuments(store, [articleKey(id), contentKey(id)]);
  if (!article) return { ok: false, reason: 'missing' };
  const parsed = parseArticle(article);
  const body = content ? parseContent(content) : null;
  if (parsed && body) return { ok: true, article: parsed, content: body };
  const isLink = parsed?.fetchedAt === null && !content;
  return isLink
    ? { ok: false, reason: 'unfetched', article: parsed }
    : { ok: false, reason: 'corrupt', article: parsed };
}

export interface Found {
  id: string;
  /** Pages of the story that were not there when it was saved. */
  missingPages: number[];
}

/** The article saved under this address (canonical or not), or null: not saved, or deleted. */
export async function findByUrl(store: Store, url: string): Promise<Found | null> {
  const id = await articleId(url);
  const document = id === null ? null : await getDocument(store, articleKey(id));
  if (id === null || !document || typeof document.deletedAt === 'string') return null;
  return { id, missingPages: parseArticle(document)?.missingPages ?? [] };
}
