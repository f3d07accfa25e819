import * as v from 'valibot';
import { addressSchema, articleFields, contentFields, dateSchema } from './draft-schema';
import { stateFields } from './record-schema';
import type { ImportedArticle } from './types';

const moment = v.fallback(v.nullable(dateSchema), null);

const noteSchema = v.object({ quote: v.string(), note: v.string(), createdAt: moment });

/** An article of an import as it may be taken: a wrong field costs that field, a wrong address the article. */
export const importedSchema: v.GenericSchema<unknown, ImportedArticle> = v.object({
  url: addressSchema,
  title: v.fallback(articleFields.title, ''),
  savedAt: moment,
  readAt: moment,
  favourite: stateFields.favourite,
  tags: stateFields.tags,
  siteName: v.optional(articleFields.siteName),
  authors: v.optional(articleFields.authors),
  published: v.optional(articleFields.published),
  excerpt: v.optional(v.fallback(v.string(), '')),
  html: v.optional(v.fallback(v.union([contentFields.html, v.literal('')]), '')),
  text: v.optional(v.fallback(contentFields.text, '')),
  notes: v.optional(v.fallback(v.array(noteSchema), () => [])),
  progress: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), null),
});
