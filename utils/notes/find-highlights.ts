import { findQuote } from '../anchors/quote';
import type { Highlight } from './types';

/** A stretch of a text, as [start, end). */
export interface Span {
  start: number;
  end: number;
}

/** Shorter than this, words alone do not tell a passage: "harga beras" stands in many places. */
const TELLING = 24;
/** So many characters around a short quote must be as they were, where what stood there is known. */
const AGREEING = 8;

/** Where each highlight stands in a story's text now, by its id; null where it cannot be found again. */
export function findHighlights(text: string, highlights: Highlight[]): Map<string, Span | null> {
  return new Map(
    highlights.map((highlight) => {
      const found = findQuote(text, highlight);
      return [highlight.id, found && isSure(text, found, highlight) ? found : null];
    }),
  );
}

/** A short quote could be found anywhere: it must be letter by letter as it was, and where it was. */
function isSure(text: string, { start, end }: Span, { quote, before, after }: Highlight): boolean {
  if (quote.length >= TELLING) return true;
  if (text.slice(start, end) !== quote) return false;
  if (before.length + after.length < AGREEING) return true;
  return sameEnd(text.slice(0, start), before) + sameStart(text.slice(end), after) >= AGREEING;
}

function sameStart(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function sameEnd(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
