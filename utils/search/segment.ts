import * as v from 'valibot';
import { termStarts } from './term-list';

/**
 * An inverted index over some articles, never changed once made. An article that changes goes into a new segment; its
 * entry in the old one is passed over because its stamp is no longer that of the catalogue.
 *
 * `postings` holds for each term, from `starts[i]` to `starts[i + 1]`, for each article that has it: how far its number
 * is from the one before, how many positions, and each as its distance from the one before; all varints.
 */
export interface Segment {
  /** Article ids; an article's place in this list is its number. */
  ids: string[];
  /** What of each article was indexed (`CatalogueRow.stamp`). */
  stamps: string[];
  /** Terms in each article's text. */
  lengths: Uint32Array;
  /** UTF-16 lengths of each article's HTML and text together. */
  sizes: Uint32Array;
  /** All terms in code unit order, each with a line feed after it. */
  terms: string;
  /** One more than there are terms: the last is the end. */
  starts: Uint32Array;
  postings: Uint8Array;
}

/**
 * What a position says of where a term stands: in the headline, in what else the list knows of the article, in a note
 * of the reader's, or in the text. Parts of a field are kept a step apart, so that no phrase reaches across.
 */
export const FIELD_STARTS = { title: 0, about: 128, notes: 1024, text: 8192 } as const;

const numbers = v.instance(Uint32Array);

const segmentSchema = v.object({
  ids: v.array(v.string()),
  stamps: v.array(v.string()),
  lengths: numbers,
  sizes: numbers,
  terms: v.string(),
  starts: numbers,
  postings: v.instance(Uint8Array),
});

/** A stored segment; null where it is broken. That its bytes decode is seen when it is read: nothing in them can throw. */
export function parseSegment(stored: unknown): Segment | null {
  const parsed = v.safeParse(segmentSchema, stored);
  return parsed.success && isWhole(parsed.output) ? parsed.output : null;
}

function isWhole({ ids, stamps, lengths, sizes, terms, starts, postings }: Segment): boolean {
  const isOrdered = starts.every((start, at) => at === 0 || start >= (starts[at - 1] ?? 0));
  return (
    [stamps, lengths, sizes].every(({ length }) => length === ids.length) &&
    isOrdered &&
    starts.length === termStarts(terms).length &&
    starts[0] === 0 &&
    starts.at(-1) === postings.length
  );
}
