import * as v from 'valibot';
import { articleFields, contentFields, dateSchema } from './draft-schema';
import { idOfKey } from './document-ids';
import type { SavedArticle, SavedContent } from './types';

/** Version of the stored shape, in every document as `v`. */
export const RECORD_VERSION = 1;

const versionSchema = v.object({ v: v.literal(RECORD_VERSION) });

const articleSchema = v.object({
  ...articleFields,
  savedAt: dateSchema,
  updatedAt: dateSchema,
  readAt: v.fallback(v.nullable(dateSchema), null),
  deletedAt: v.fallback(v.nullable(dateSchema), null),
  excerpt: v.fallback(v.string(), ''),
});

const contentSchema = v.object(contentFields);

/** A stored `article:` document as an article; null where it is corrupt or of a version unknown to us. */
export function parseArticle(document: { _id: string }): SavedArticle | null {
  return parseRecord(articleSchema, document);
}

/** A stored `content:` document; null where it is corrupt. */
export function parseContent(document: { _id: string }): SavedContent | null {
  return parseRecord(contentSchema, document);
}

function parseRecord<Fields>(schema: v.GenericSchema<unknown, Fields>, document: { _id: string }) {
  if (!v.is(versionSchema, document)) return null;
  const parsed = v.safeParse(schema, document);
  return parsed.success ? { id: idOfKey(document._id), ...parsed.output } : null;
}
