import * as v from 'valibot';
import type { PageSignals } from './types';

/** A count that a page can honestly have; more is cut, not refused. */
const MOST = 1_000_000;

const count = v.pipe(
  v.number(),
  v.finite(),
  v.integer(),
  v.minValue(0),
  v.transform((n) => Math.min(n, MOST)),
);
const shortText = (chars: number) => v.pipe(v.string(), v.maxLength(chars));
const webAddress = v.pipe(shortText(4000), v.url(), v.regex(/^https?:\/\//i));

/**
 * The shape of `PageSignals` as it comes out of a hostile page's process: every text and list has a longest length,
 * every count is a whole number, unknown fields are dropped. An address that is not http(s) is refused.
 */
export const signalsSchema: v.GenericSchema<unknown, PageSignals> = v.object({
  url: webAddress,
  title: shortText(200),
  lang: v.nullable(shortText(20)),
  ogLocale: v.nullable(shortText(20)),
  ogType: v.nullable(shortText(40)),
  ldTypes: v.pipe(v.array(shortText(40)), v.maxLength(20)),
  hasPublished: v.boolean(),
  canonicalPath: v.nullable(shortText(500)),
  paragraphs: count,
  paragraphChars: count,
  bodyChars: count,
  teasers: count,
  headlineLinks: count,
  h1Count: count,
  ownHeadline: v.boolean(),
  stopWords: v.object({ id: count, ms: count, both: count, en: count }),
});

/** The signals in an unknown value, or null where it is none. */
export function parseSignals(value: unknown): PageSignals | null {
  const parsed = v.safeParse(signalsSchema, value);
  return parsed.success ? parsed.output : null;
}
