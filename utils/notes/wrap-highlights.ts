import { rangeOf, type TextMap } from '../anchors/text-map';
import { wrapRange } from '../anchors/wrap-range';
import type { Span } from './find-highlights';
import { segmentsOf, type Segment } from './note-segments';

export interface Wrapped {
  segment: Segment;
  /** The elements around its pieces, in order. */
  pieces: HTMLElement[];
}

/**
 * Puts an element around each piece of text that highlights cover, and none in another where they overlap. `make` gives
 * the (empty) element. Answers the stretches from the last to the first; the map is spent then.
 */
export function wrapHighlights(
  map: TextMap,
  places: Map<string, Span | null>,
  make: (segment: Segment) => HTMLElement,
): Wrapped[] {
  // From the end: wrapping splits text nodes, and what stands before stays where it is.
  return segmentsOf(places)
    .reverse()
    .map((segment) => {
      const range = rangeOf(map, segment.start, isGap(map, segment.end) ? segment.end - 1 : segment.end);
      return { segment, pieces: range ? wrapRange(range, () => make(segment)) : [] };
    });
}

/** The gap between two blocks has no place of its own: it is told as that of the character behind it. */
function isGap({ at }: TextMap, end: number): boolean {
  const [last, next] = [at[end - 1], at[end]];
  return next !== undefined && last?.node === next.node && last.offset === next.offset;
}
