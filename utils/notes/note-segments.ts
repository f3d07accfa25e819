import type { Span } from './find-highlights';

/** A stretch that the same highlights cover, all along. */
export interface Segment extends Span {
  /** In the order they were made. */
  ids: string[];
}

/** Cuts what overlaps into stretches that do not, in the text's order; what nothing covers is left out. */
export function segmentsOf(spans: Map<string, Span | null>): Segment[] {
  const there = [...spans].flatMap(([id, span]) => (span ? [{ id, ...span }] : []));
  const edges = [...new Set(there.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return edges.flatMap((start, at) => {
    const end = edges[at + 1];
    if (end === undefined) return [];
    const ids = there.filter((span) => span.start <= start && span.end >= end).map(({ id }) => id);
    return ids.length > 0 ? [{ start, end, ids }] : [];
  });
}

/** Highlights as they stand in the story; those that are not found come last, in the order they were made. */
export function inStoryOrder<Item extends { id: string }>(
  items: Item[],
  spans: ReadonlyMap<string, Span | null>,
): Item[] {
  const startOf = ({ id }: Item) => spans.get(id)?.start ?? Infinity;
  return items.toSorted((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b)));
}
