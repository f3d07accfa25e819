import * as v from 'valibot';
import type { ArticleDraft } from './types';

/** Caps in characters. The longest article of the test corpus has 60,000 of HTML; a long live page a few hundred thousand. */
export const CAPS = {
  html: 4_000_000,
  text: 2_000_000,
  address: 4_096,
  line: 1_000,
  prose: 5_000,
  list: 100,
};

/** A line of metadata: longer ones are cut, not refused, since a messy page is no reason to lose a story. */
const line = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, CAPS.line)),
);
const prose = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, CAPS.prose)),
);
const lines = v.pipe(
  v.array(line),
  v.transform((all) => all.slice(0, CAPS.list)),
);

/** http(s) only: it becomes a link. */
export const addressSchema = v.pipe(
  v.string(),
  v.maxLength(CAPS.address),
  v.regex(/^https?:\/\//i),
  v.check((address) => URL.canParse(address)),
);

/** ISO 8601, with or without time. */
export const dateSchema = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^\d{4}-\d\d-\d\d/),
  v.check((date) => !Number.isNaN(Date.parse(date))),
);

const px = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000));

const pictureSchema = v.object({
  url: addressSchema,
  alt: prose,
  caption: v.nullable(prose),
  credit: v.nullable(line),
  size: v.fallback(v.optional(v.object({ width: px, height: px })), undefined),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));

const pageNumbers = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999))),
  v.transform((all) => [...new Set(all)].sort((a, b) => a - b).slice(0, CAPS.list)),
);

/** Fields of an article that the list shows. A wrong one of the lesser fields costs that field. */
export const articleFields = {
  url: addressSchema,
  canonicalUrl: addressSchema,
  title: v.pipe(line, v.minLength(1)),
  subtitle: v.fallback(v.nullable(prose), null),
  authors: v.fallback(lines, () => []),
  editors: v.fallback(lines, () => []),
  published: v.fallback(v.nullable(dateSchema), null),
  modified: v.fallback(v.nullable(dateSchema), null),
  siteName: v.fallback(line, ''),
  section: v.fallback(v.nullable(line), null),
  topics: v.fallback(lines, () => []),
  language: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(35))), null),
  leadImage: v.fallback(v.nullable(pictureSchema), null),
  paywalled: v.fallback(v.boolean(), false),
  site: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(64))), null),
  wordCount: v.fallback(count, 0),
  readingMinutes: v.fallback(count, 0),
  missingPages: v.fallback(pageNumbers, () => []),
};

/** The body. Sanitised again before it is shown, so a string is all that is asked of it here. */
export const contentFields = {
  html: v.pipe(v.string(), v.minLength(1), v.maxLength(CAPS.html)),
  text: v.pipe(v.string(), v.maxLength(CAPS.text)),
};

/** What a reader may hand over to be saved. Unknown fields are dropped. */
export const draftSchema: v.GenericSchema<unknown, ArticleDraft> = v.object({
  ...articleFields,
  ...contentFields,
});
