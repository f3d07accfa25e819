import type { Metadata } from '../extraction/types';

/** What the reader hands over to be saved: plain data; everything in it is hostile until parsed. */
export interface ArticleDraft extends Omit<Metadata, 'from' | 'tags'> {
  url: string;
  site: string | null;
  /** The publisher's words for what it is about. */
  topics: string[];
  /** Sanitised HTML of the body; sanitised again before it is shown. */
  html: string;
  text: string;
  wordCount: number;
  readingMinutes: number;
  /** Numbers of the story's pages that are not in it; empty where it is whole. */
  missingPages: number[];
}

/** What a reader made of an article; moments are ISO 8601 with offset. */
export interface ArticleState {
  /** Null: unread. Set: read, in the archive. */
  readAt: string | null;
  favourite: boolean;
  /** The reader's own tags, normalised (`normaliseTags`). */
  tags: string[];
  /** Set while the delete can be undone; purged later. */
  deletedAt: string | null;
}

/** `article:<id>`: small, what the list shows. */
export interface SavedArticle extends Omit<ArticleDraft, 'html' | 'text'>, ArticleState {
  id: string;
  /** ISO 8601 with offset. */
  savedAt: string;
  updatedAt: string;
  /** When its text was fetched; null for a link whose text was never there. */
  fetchedAt: string | null;
  /** The import that brought it, so that the import can be undone; null for what was saved by hand. */
  importId: string | null;
  /** First words of the text, for the list. */
  excerpt: string;
}

/** `content:<id>`: what the reading view shows. */
export interface SavedContent {
  id: string;
  html: string;
  text: string;
}

export type Shelf = 'unread' | 'archive' | 'favourites' | 'all';

/** What some articles were before a change; handed back to `putBack`, it undoes the change. */
export type StatesBefore = ({ id: string } & Partial<ArticleState>)[];

export type SaveOutcome =
  { ok: true; id: string; created: boolean } | { ok: false; reason: 'invalid' | 'quota' | 'storage' };

/** An article out of another program's export; everything in it is hostile until parsed. */
export interface ImportedArticle {
  url: string;
  /** Empty where the export has none. */
  title: string;
  /** ISO 8601 with offset; null where the export does not say. */
  savedAt: string | null;
  readAt: string | null;
  favourite: boolean;
  tags: string[];
  siteName?: string;
  authors?: string[];
  published?: string | null;
  excerpt?: string;
  /** Body, where the export has it; sanitised before it is shown, as any. */
  html?: string;
  /** The same as text, a block a line: what is searched and counted. Only a page can make it (`utils/extraction/to-text`). */
  text?: string;
  notes?: ImportedNote[];
  /** How far it was read, 0 to 1; null where unknown. */
  progress: number | null;
}

/** A passage marked in the other program, or (without a quote) a note on the whole article. */
export interface ImportedNote {
  quote: string;
  note: string;
  /** ISO 8601 with offset. */
  createdAt: string | null;
}

/** What became of each article of a batch, in its order. */
export type ImportResult = { id: string; did: 'added' | 'joined' } | { id: null; did: 'refused' };

export type ImportOutcome =
  { ok: true; results: ImportResult[] } | { ok: false; reason: 'quota' | 'storage' };
