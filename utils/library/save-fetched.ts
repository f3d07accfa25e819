import * as v from 'valibot';
import { articleAddress } from './article-address';
import { articleId } from './article-id';
import { fieldsOf, type StoredDocument } from './documents';
import { draftSchema } from './draft-schema';
import { BELONGINGS, editArticles, NOTHING_LEFT, type ArticleEdit, type Found } from './edit-articles';
import { joinState } from './join-imported';
import { parseArticle, stateOf } from './record-schema';
import { articleEdit } from './save-article';
import { storageFailure } from './storage-failure';
import type { Store } from './store';
import type { SaveOutcome } from './types';

/**
 * Saves the text that was fetched for a link (`link`: its id, e.g. of an import), and keeps what the reader made of
 * it. A page that names another canonical address is kept under that, as when it is saved by hand: the link goes and
 * all of it comes along, in one transaction. `invalid` where the link is gone. `draft` is hostile until parsed; `withPictures` as in `saveArticle`.
 */
export async function saveFetched(
  store: Store,
  link: string,
  draft: unknown,
  now: Date,
  { withPictures = false } = {},
): Promise<SaveOutcome> {
  const parsed = v.safeParse(draftSchema, draft);
  const id = parsed.success ? await articleId(articleAddress(parsed.output)) : null;
  if (!parsed.success || id === null) return { ok: false, reason: 'invalid' };
  let source: Link | null = null;
  const edit = (each: string, found: Found): ArticleEdit | null => {
    if (each === link) source = found.article ? { ...found, article: found.article } : null;
    if (!source) return null;
    if (each !== id) return NOTHING_LEFT;
    const before = found.article ? parseArticle(found.article) : null;
    const made = articleEdit(parsed.output, before, now.toISOString(), withPictures);
    return take(made, source, found);
  };
  try {
    const changed = await editArticles(store, [...new Set([link, id])], BELONGINGS, edit);
    return changed.length > 0 ? { ok: true, id, created: false } : { ok: false, reason: 'invalid' };
  } catch (error) {
    return { ok: false, reason: await storageFailure(error) };
  }
}

type Link = Found & { article: StoredDocument };

/** The edit that saves the text, with what the reader made of the link. */
function take(made: ArticleEdit, link: Link, found: Found): ArticleEdit {
  const from = stateOf(link.article);
  const state = found.article ? joinState(stateOf(found.article), from) : from;
  const { savedAt, importId } = link.article;
  return {
    ...made,
    article: { ...made.article, ...state, savedAt, importId, deletedAt: null },
    ...(link.notes && !found.notes && { notes: fieldsOf(link.notes) }),
    ...(link.place && !found.place && { place: fieldsOf(link.place) }),
  };
}
