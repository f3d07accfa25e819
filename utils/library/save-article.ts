import * as v from 'valibot';
import { articleAddress } from './article-address';
import { articleId } from './article-id';
import { articleKey, contentKey, savedKey } from './document-ids';
import type { StoredDocument } from './documents';
import { draftSchema } from './draft-schema';
import { parseArticle, RECORD_VERSION } from './record-schema';
import { storageFailure } from './storage-failure';
import type { Store } from './store';
import type { ArticleDraft, SavedArticle, SaveOutcome } from './types';
import { editDocuments } from './write-documents';

const EXCERPT_LENGTH = 240;

/**
 * Saves an article, or what it is now over what was saved of it: when it was saved, whether it was read and its tags
 * stay, a delete is taken back, and a whole story stays where this time some of its pages are missing. `draft` is hostile until parsed. `now`: the moment of saving.
 */
export async function saveArticle(store: Store, draft: unknown, now: Date): Promise<SaveOutcome> {
  const parsed = v.safeParse(draftSchema, draft);
  const id = parsed.success ? await articleId(articleAddress(parsed.output)) : null;
  if (!parsed.success || id === null) return { ok: false, reason: 'invalid' };
  const moment = now.toISOString();
  let created = false;
  try {
    await editDocuments(store, [articleKey(id), contentKey(id)], ([article, content]) => {
      const before = article ? parseArticle(article) : null;
      created = before === null || before.deletedAt !== null;
      return toDocuments(id, parsed.output, { before, moment, article, content });
    });
    return { ok: true, id, created };
  } catch (error) {
    return { ok: false, reason: await storageFailure(error) };
  }
}

interface Context {
  before: SavedArticle | null;
  moment: string;
  article: StoredDocument | null | undefined;
  content: StoredDocument | null | undefined;
}

function toDocuments(id: string, draft: ArticleDraft, { before, moment, article, content }: Context) {
  const { html, text, ...fields } = draft;
  const savedAt = before?.savedAt ?? moment;
  if (before && article && isPoorer(draft, before)) {
    return [{ ...article, updatedAt: moment, deletedAt: null }];
  }
  const documents = [
    { _id: contentKey(id), ...revisionOf(content), v: RECORD_VERSION, html, text },
    {
      _id: articleKey(id),
      ...revisionOf(article),
      v: RECORD_VERSION,
      ...fields,
      tags: before?.tags ?? fields.tags,
      savedAt,
      updatedAt: moment,
      readAt: before?.readAt ?? null,
      deletedAt: null,
      excerpt: text.replace(/\s+/g, ' ').trim().slice(0, EXCERPT_LENGTH),
    },
  ];
  return before ? documents : [...documents, { _id: savedKey(id, savedAt), v: RECORD_VERSION }];
}

/** A story that was saved whole is not given up for one whose later pages failed this time. */
function isPoorer(draft: ArticleDraft, before: SavedArticle): boolean {
  return draft.missingPages.length > before.missingPages.length && draft.wordCount < before.wordCount;
}

function revisionOf(document: StoredDocument | null | undefined): { _rev?: string } {
  return document ? { _rev: document._rev } : {};
}
