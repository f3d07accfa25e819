/** What a page is. Only `article`, `gallery` and `live` have a text that a reader would want to read. */
export type PageKind = 'article' | 'gallery' | 'video' | 'live' | 'index' | 'other';

/** Cheap facts about a page, read once from the document: what the detector sends to the background. */
export interface PageSignals {
  url: string;
  /** `<html lang>`, lower case, or null. */
  lang: string | null;
  ogLocale: string | null;
  ogType: string | null;
  /** JSON-LD `@type`s on the page, at most 20. */
  ldTypes: string[];
  /** A published date in metadata (`article:published_time`, JSON-LD, `meta[name=publishdate]`...). */
  hasPublished: boolean;
  canonicalPath: string | null;
  /** Paragraph-like text blocks of 80 characters or more outside links, and their characters. */
  paragraphs: number;
  paragraphChars: number;
  /** Headline-like links (anchors of 25 characters or more). */
  headlineLinks: number;
  h1Count: number;
  /** Stop-word counts in a sample of the page's own text: Indonesian, Malay-only, English. */
  stopWords: { id: number; ms: number; en: number };
}

export interface PageDecision {
  kind: PageKind;
  /** Worth lighting the icon for: a readable kind. */
  readable: boolean;
  /** `id`, `ms`, `en` or null where unknown. */
  language: string | null;
  /** One short reason a line, strongest first, for `--explain` and the log. */
  reasons: string[];
}
