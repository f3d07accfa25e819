import type { SavedArticle } from '../library/types';
import type { LengthClass } from './types';

/** What the catalogue keeps of an article: all that lists, filters and statistics need, and no text. */
export interface CatalogueRow {
  id: string;
  /** Of what is searched of the article: where it differs from the index's, the index is behind. */
  stamp: string;
  title: string;
  /** The site rule's id, or the host. */
  site: string;
  siteName: string;
  host: string;
  tags: string[];
  /** Moments in ms; `date` is that of publication, or of saving. */
  savedAt: number;
  date: number;
  /** Null: unread. */
  readAt: number | null;
  favourite: boolean;
  minutes: number;
}

/** `notesRevision`: of the article's notes, or empty; a change of it makes the index behind. */
export function rowOf(article: SavedArticle, notesRevision: string): CatalogueRow {
  const host = hostOf(article.url);
  const savedAt = Date.parse(article.savedAt);
  return {
    id: article.id,
    stamp: stampOf(article, notesRevision),
    title: article.title,
    site: article.site ?? host,
    siteName: article.siteName || host,
    host,
    tags: article.tags,
    savedAt,
    date: article.published ? Date.parse(article.published) : savedAt,
    readAt: article.readAt ? Date.parse(article.readAt) : null,
    favourite: article.favourite,
    minutes: article.readingMinutes,
  };
}

/** Names, site, topics and tags: what is searched beside headline and text. */
export function aboutOf(article: SavedArticle): string[] {
  const { authors, siteName, section, topics, tags, url } = article;
  return [...authors, siteName || hostOf(url), section ?? '', ...topics, ...tags];
}

export function lengthOf({ minutes }: CatalogueRow): LengthClass {
  return minutes <= 3 ? 'short' : minutes <= 10 ? 'medium' : 'long';
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}

function stampOf(article: SavedArticle, notesRevision: string): string {
  const { title, subtitle, updatedAt, fetchedAt } = article;
  return hash(JSON.stringify([title, subtitle, aboutOf(article), updatedAt, fetchedAt, notesRevision]));
}

/** Two rounds of FNV-1a with different seeds, 64 bits: two states of one article never meet by chance. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x01000193) + 1;
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
