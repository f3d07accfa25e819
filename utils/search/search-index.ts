import type { CatalogueRow } from './catalogue-row';
import { mergeSegments } from './merge-segments';
import { openSegment, type OpenSegment } from './open-segment';
import type { Segment } from './segment';
import type { LibrarySize } from './types';

/** So many segments of about one size become one. */
const FAN = 8;
/** A segment is no larger than this many articles: it is written in one piece. */
const LARGEST = 20_000;

/** The segments, tied to the rows of the catalogue: which entry of which segment is an article's present one. */
export class SearchIndex {
  #segments: OpenSegment[] = [];
  readonly #places = new Map<string, { segment: OpenSegment; article: number }>();
  readonly #rows: ReadonlyMap<string, CatalogueRow>;

  /** `rows`: the catalogue, by id; it may change, and each change is told with `update`. */
  constructor(rows: ReadonlyMap<string, CatalogueRow>) {
    this.#rows = rows;
  }

  get segments(): readonly OpenSegment[] {
    return this.#segments;
  }

  add(segment: OpenSegment): void {
    this.#segments.push(segment);
    for (const [article, id] of segment.data.ids.entries()) {
      const before = this.#places.get(id);
      if (before) before.segment.rows[before.article] = null;
      this.#places.set(id, { segment, article });
      this.update(id);
    }
  }

  /** The catalogue's row of this article is a new one, or gone. */
  update(id: string): void {
    const place = this.#places.get(id);
    if (!place) return;
    const { segment, article } = place;
    const row = this.#rows.get(id);
    const isPresent = row && (segment.provisional || row.stamp === segment.data.stamps[article]);
    segment.rows[article] = isPresent ? row : null;
  }

  /** Articles whose text is not in the index, or not as it is now. */
  missing(): string[] {
    return [...this.#rows.keys()].filter((id) => {
      const place = this.#places.get(id);
      return !place || place.segment.provisional || place.segment.rows[place.article] === null;
    });
  }

  /** Bytes of what is stored of the articles' texts and of the index. */
  size(): Pick<LibrarySize, 'textBytes' | 'indexBytes'> {
    let [textBytes, indexBytes] = [0, 0];
    for (const { data, rows } of this.#segments) {
      rows.forEach((row, article) => (textBytes += row ? data.sizes[article]! : 0));
      indexBytes += data.postings.length + data.terms.length + data.starts.byteLength;
    }
    return { textBytes, indexBytes };
  }

  dropProvisional(): void {
    this.#forget(this.#segments.filter(({ provisional }) => provisional));
  }

  /** Segments that are better one: many of a size, or one with more dead entries than live ones. Null: all is well. */
  worthMerging(): OpenSegment[] | null {
    const sizes = new Map<number, OpenSegment[]>();
    for (const segment of this.#segments.filter(({ provisional }) => !provisional)) {
      const live = segment.rows.filter(Boolean).length;
      if (live * 2 < segment.rows.length) return [segment];
      const size = Math.floor(Math.log(live) / Math.log(FAN));
      if (live * FAN <= LARGEST) sizes.set(size, [...(sizes.get(size) ?? []), segment]);
    }
    return [...sizes.values()].find(({ length }) => length >= FAN) ?? null;
  }

  /** One segment of these, which is not yet in the index; null where nothing in them is live. */
  merged(segments: OpenSegment[]): Segment | null {
    const live = new Map(segments.map(({ data, rows }) => [data, rows]));
    const merged = mergeSegments([...live.keys()], (segment, article) =>
      Boolean(live.get(segment)?.[article]),
    );
    return merged.ids.length > 0 ? merged : null;
  }

  replace(old: OpenSegment[], merged: Segment | null, key: number | null): void {
    this.#forget(old);
    if (merged) this.add(openSegment(merged, { key }));
  }

  #forget(segments: OpenSegment[]): void {
    const gone = new Set(segments);
    this.#segments = this.#segments.filter((segment) => !gone.has(segment));
    for (const segment of gone) {
      for (const id of segment.data.ids) {
        if (this.#places.get(id)?.segment === segment) this.#places.delete(id);
      }
    }
  }
}
