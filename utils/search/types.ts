import type { PictureSum } from '../library/sum-pictures';
import type { Shelf } from '../library/types';

export type { Shelf };

/** By reading time: up to 3 minutes, up to 10, more. */
export type LengthClass = 'short' | 'medium' | 'long';

/** `relevance` is `newest` where no word is searched for; it and `oldest` go by when it was saved. */
export type SortOrder = 'relevance' | 'newest' | 'oldest' | 'shortest' | 'longest' | 'title' | 'site';

/** What the panels beside the box hold. Between fields all must be met; in `sites` and `lengths` one is enough. */
export interface Filters {
  /** The reader's own tags, normalised; an article must have every one. */
  tags: string[];
  /** `SiteFacet` keys: a site rule's id, or a host. */
  sites: string[];
  lengths: LengthClass[];
  /** The story is of this day or later, of this day or earlier: `2024-05-31`, the reader's own days; null: no bound.
   * Its date is that of publication, or of saving where that is unknown. */
  from: string | null;
  to: string | null;
}

export interface SearchQuery {
  /** As typed, with filters in it (docs/search.md): `banjir situs:detik -jakarta`. Empty: the shelf itself. */
  text: string;
  shelf: Shelf;
  filters: Filters;
  sort: SortOrder;
  /** Which part of the answer is wanted: the first is 0. `limit: null` is all, for "select all". */
  offset: number;
  limit: number | null;
}

export interface FacetCount<Key extends string = string> {
  key: Key;
  /** What to show for it: the tag itself, the site's name. */
  label: string;
  count: number;
}

/** How many articles there would be with each choice added: each facet is counted as if nothing were chosen in it. */
export interface Facets {
  shelves: Record<Shelf, { count: number; minutes: number }>;
  /** Most frequent first. */
  tags: FacetCount[];
  sites: FacetCount[];
  lengths: Record<LengthClass, number>;
}

export interface SearchAnswer {
  /** The part asked for, in order. */
  ids: string[];
  total: number;
  facets: Facets;
  /** The query has words: rows have snippets worth asking for. */
  searched: boolean;
  /** What `text` was understood as, for chips under the box: `situs:detik`, `-jakarta`; plain words are not in it. */
  understood: UnderstoodFilter[];
}

/** A piece of what was typed, with where it stands there (UTF-16 offsets), so that a chip can take it out again. */
export interface QueryPart {
  name: 'word' | 'phrase' | 'site' | 'tag' | 'before' | 'after' | 'favourite';
  /** As typed, without quotes. */
  value: string;
  /** Written with a minus: without it. */
  negated: boolean;
  start: number;
  end: number;
}

/** A part of the query that is more than a plain word. */
export type UnderstoodFilter = QueryPart;

/** Text to show as text nodes; `marked` parts stand in `<mark>`. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** Why an article is in the answer. */
export interface Snippet {
  id: string;
  title: Segment[];
  /** A passage around the matches; empty where only the headline or the names match. */
  passage: Segment[];
  /** The passage is out of the reader's own notes. */
  fromNote: boolean;
}

/**
 * `catalogue`: the rows are being read, nothing can be answered yet. `index`: everything works, but words are only
 * found in headlines, names and tags so far. `done` of `total` articles.
 */
export type SearchState =
  { phase: 'catalogue' | 'index'; done: number; total: number } | { phase: 'ready' } | { phase: 'failed' };

/** Weeks start on Monday, in the reader's own time. */
export interface WeekFigures {
  /** The Monday: `2026-11-16`. */
  week: string;
  saved: number;
  read: number;
  /** Reading time of what was read, minutes. */
  minutes: number;
}

export interface SiteFigures {
  key: string;
  label: string;
  saved: number;
  read: number;
  minutes: number;
}

export interface Statistics {
  /** The last 26, oldest first, with the empty ones. */
  weeks: WeekFigures[];
  /** Most saved first. */
  sites: SiteFigures[];
  total: { saved: number; read: number; minutesRead: number; minutesUnread: number };
}

/** Bytes are estimates, for a person to read. */
export interface LibrarySize {
  articles: number;
  /** HTML and text. */
  textBytes: number;
  pictureBytes: number;
  indexBytes: number;
}

export interface PictureFigures {
  key: string;
  label: string;
  pictures: number;
  bytes: number;
}

/** What the stored pictures take, and for whom. Stories and sites: most bytes first; shared pictures count for each. */
export interface PictureUse extends PictureSum {
  stories: PictureFigures[];
  sites: PictureFigures[];
  /** Stories whose pictures are being fetched; those that lack some and are not asked for. */
  pending: number;
  lacking: number;
  /** Stories whose pictures are not all there for want of room under the reader's own cap. */
  noRoom: number;
}

/** The library page's way to the search worker. Every question is answered from what is stored at that moment. */
export interface SearchClient {
  /** Starts the worker, once. Questions asked before wait: its reading would slow the first list down. */
  start(): void;
  search(query: SearchQuery): Promise<SearchAnswer>;
  /** For the rows on screen only: reads their texts. `text` as in the query. */
  snippets(text: string, ids: string[]): Promise<Snippet[]>;
  statistics(): Promise<Statistics>;
  size(): Promise<LibrarySize>;
  pictures(): Promise<PictureUse>;
  /** Calls at once with the present state, then with each new one; answers with what stops it. */
  onState(listener: (state: SearchState) => void): () => void;
  /** The rows changed: answers given before may be out of date. Answers with what stops it. */
  onChange(listener: () => void): () => void;
  close(): void;
}
