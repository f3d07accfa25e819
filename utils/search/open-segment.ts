import type { CatalogueRow } from './catalogue-row';
import type { Segment } from './segment';
import { TermList } from './term-list';

/** A segment at work: its terms can be looked up, and its articles are tied to the rows of the catalogue. */
export interface OpenSegment {
  data: Segment;
  terms: TermList;
  /** For each article its row; null where the entry is out of date or the article gone. */
  rows: (CatalogueRow | null)[];
  /** Where it lies in the database, or null for one that is only in memory. */
  key: number | null;
  /** Knows headlines and tags only, until the texts have been read. */
  provisional: boolean;
}

export function openSegment(
  data: Segment,
  { key = null, provisional = false }: { key?: number | null; provisional?: boolean } = {},
): OpenSegment {
  return { data, terms: new TermList(data.terms), rows: data.ids.map(() => null), key, provisional };
}
