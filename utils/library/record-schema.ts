import * as v from 'valibot';
import { articleFields, contentFields, dateSchema } from './draft-schema';
import { idOfKey } from './document-ids';
import { normaliseTags } from './tags';
import type { ArticleState, SavedArticle, SavedContent } from './types';
import { upgradeArticle } from './upgrade-article';

/** Version of the stored shape of `article:` documents, in each as `v`. */
export const ARTICLE_VERSION = 2;
/** The same of `content:` and `notes:` documents. */
export const CONTENT_VERSION = 1;
export const NOTES_VERSION = 1;

const moment = v.fallback(v.nullable(dateSchema), null);

/** What a reader made of an article. A wrong field costs that field. */
export const stateFields = {
  readAt: moment,
  favourite: v.fallback(v.boolean(), false),
  tags: v.fallback(v.pipe(v.array(v.string()), v.transform(normaliseTags)), () => []),
  deletedAt: moment,
};

const stateSchema = v.object(stateFields);

const articleSchema = v.object({
  ...articleFields,
  ...stateFields,
  savedAt: dateSchema,
  updatedAt: dateSchema,
  fetchedAt: moment,
  importId: v.fallback(v.nullable(v.string()), null),
  excerpt: v.fallback(v.string(), ''),
});

const contentSchema = v.object(contentFields);

/** A record as it is stored: its id stands in the key. */
export function fieldsOfRecord({ id, ...fields }: { id: string }): Record<string, unknown> {
  void id;
  return fields;
}

/** A stored `article:` document as an article; null where it is corrupt or of a version unknown to us. */
export function parseArticle(document: { _id: string }): SavedArticle | null {
  return parseRecord(articleSchema, ARTICLE_VERSION, upgradeArticle(document));
}

/** What the reader made of a stored `article:` document, corrupt or not. */
export function stateOf(document: object): ArticleState {
  return v.parse(stateSchema, upgradeArticle(document));
}

/** A stored `content:` document; null where it is corrupt. */
export function parseContent(document: { _id: string }): SavedContent | null {
  return parseRecord(contentSchema, CONTENT_VERSION, document);
}

function parseRecord<Fields>(
  schema: v.GenericSchema<unknown, Fields>,
  version: number,
  document: { _id: string; v?: unknown },
) {
  if (document.v !== version) return null;
  const parsed = v.safeParse(schema, document);
  return parsed.success ? { id: idOfKey(document._id), ...parsed.output } : null;
}
