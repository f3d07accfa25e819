import type { Metadata } from '../extraction/types';

/** What the reader hands over to be saved: plain data; everything in it is hostile until parsed. */
export interface ArticleDraft extends Omit<Metadata, 'from'> {
  url: string;
  site: string | null;
  /** Sanitised HTML of the body; sanitised again before it is shown. */
  html: string;
  text: string;
  wordCount: number;
  readingMinutes: number;
  /** Numbers of the story's pages that are not in it; empty where it is whole. */
  missingPages: number[];
}

/** `article:<id>`: small, what the list shows. */
export interface SavedArticle extends Omit<ArticleDraft, 'html' | 'text'> {
  id: string;
  /** ISO 8601 with offset. */
  savedAt: string;
  updatedAt: string;
  readAt: string | null;
  /** Set while the delete can be undone; purged later. */
  deletedAt: string | null;
  /** First words of the text, for the list. */
  excerpt: string;
}

/** `content:<id>`: what the reading view shows. */
export interface SavedContent {
  id: string;
  html: string;
  text: string;
}

export type SaveOutcome =
  { ok: true; id: string; created: boolean } | { ok: false; reason: 'invalid' | 'quota' | 'storage' };
