/** What a page is. Only `article`, `gallery` and `live` have a text that a reader would want to read. */
export type PageKind = 'article' | 'gallery' | 'video' | 'live' | 'index' | 'other';

/**
 * How often the commonest words stand in a sample of the page's own text: words that only Indonesian uses (`id`),
 * only Malay (`ms`), the two of them (`both`), English (`en`).
 */
export interface StopWordCounts {
  id: number;
  ms: number;
  both: number;
  en: number;
}

/** Cheap facts about a page, read once from the document: what the detector sends to the background. */
export interface PageSignals {
  url: string;
  /** The document's title, at most 200 characters. */
  title: string;
  /** `<html lang>`, lower case, or null. */
  lang: string | null;
  ogLocale: string | null;
  ogType: string | null;
  /** `@type`s of the JSON-LD things on top (not those inside them), at most 20. */
  ldTypes: string[];
  /** A published date in metadata (`article:published_time`, JSON-LD, `meta[name=publishdate]`...). */
  hasPublished: boolean;
  canonicalPath: string | null;
  /** Paragraph-like text blocks of 80 characters or more outside links and teasers, and their characters. */
  paragraphs: number;
  paragraphChars: number;
  /** Characters of those that stand together in one element, where they are most. */
  bodyChars: number;
  /** Paragraph-like blocks that stand beside a headline link: what a list of stories shows. */
  teasers: number;
  /** Headline-like links (anchors of 25 characters or more): at most 60, beside a long text of the page's own 10. */
  headlineLinks: number;
  h1Count: number;
  /** One of the first headings stands in the title: the page has a headline of its own. */
  ownHeadline: boolean;
  stopWords: StopWordCounts;
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
