import * as v from 'valibot';
import { articleAddress } from './article-address';
import { articleId } from './article-id';
import { draftSchema } from './draft-schema';
import { type ArticleEdit, editArticles } from './edit-articles';
import { excerptOf } from './excerpt';
import { FIRST_TRY } from './picture-records';
import { ARTICLE_VERSION, CONTENT_VERSION, fieldsOfRecord, parseArticle } from './record-schema';
import { storageFailure } from './storage-failure';
import type { Store } from './store';
import type { ArticleDraft, SavedArticle, SaveOutcome } from './types';

/**
 * Saves an article, or what it is now over what was saved of it: when it was saved and what the reader made of it
 * stay, a delete is taken back, and a whole story stays where this time some of its pages are missing. `draft` is
 * hostile until parsed. `now`: the moment of saving. `withPictures`: notes, in the same transaction, that its pictures
 * are to be fetched.
 */
export async function saveArticle(
  store: Store,
  draft: unknown,
  now: Date,
  { withPictures = false } = {},
): Promise<SaveOutcome> {
  const parsed = v.safeParse(draftSchema, draft);
  const id = parsed.success ? await articleId(articleAddress(parsed.output)) : null;
  if (!parsed.success || id === null) return { ok: false, reason: 'invalid' };
  let created = false;
  try {
    await editArticles(store, [id], ['content', 'pending'], (_id, { article }) => {
      const before = article ? parseArticle(article) : null;
      created = before === null || before.deletedAt !== null;
      return articleEdit(parsed.output, before, now.toISOString(), withPictures);
    });
    return { ok: true, id, created };
  } catch (error) {
    return { ok: false, reason: await storageFailure(error) };
  }
}

/** What a draft makes of what was saved of it. `moment`: of the saving, ISO 8601. */
export function articleEdit(
  draft: ArticleDraft,
  before: SavedArticle | null,
  moment: string,
  withPictures: boolean,
): ArticleEdit {
  const renewed = { v: ARTICLE_VERSION, updatedAt: moment, deletedAt: null, importId: null };
  if (before && isPoorer(draft, before)) return { article: { ...fieldsOfRecord(before), ...renewed } };
  const { html, text, ...fields } = draft;
  return {
    content: { v: CONTENT_VERSION, html, text },
    ...(withPictures && { pending: FIRST_TRY }),
    article: {
      ...fields,
      tags: before?.tags ?? [],
      favourite: before?.favourite ?? false,
      readAt: before?.readAt ?? null,
      savedAt: before?.savedAt ?? moment,
      fetchedAt: moment,
      excerpt: excerptOf(text),
      ...renewed,
    },
  };
}

/** A story that was saved whole is not given up for one whose later pages failed this time. */
function isPoorer(draft: ArticleDraft, before: SavedArticle): boolean {
  return draft.missingPages.length > before.missingPages.length && draft.wordCount < before.wordCount;
}
