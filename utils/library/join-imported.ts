import { countWords } from '../extraction/text';
import { readingMinutes } from '../extraction/metadata/reading-time';
import { findSiteRule } from '../sites/find-site-rule';
import { normaliseAddress } from './article-address';
import { excerptOf } from './excerpt';
import { normaliseTags } from './tags';
import type { ArticleState, ImportedArticle, SavedArticle } from './types';

type Fields = Omit<SavedArticle, 'id'>;

/** Two rows of one import with the same address, as one. */
export function combine(first: ImportedArticle, second: ImportedArticle): ImportedArticle {
  return {
    ...second,
    ...first,
    title: first.title || second.title,
    favourite: first.favourite || second.favourite,
    tags: [...first.tags, ...second.tags],
    html: first.html || second.html,
    text: first.html ? first.text : second.text,
    notes: [...(first.notes ?? []), ...(second.notes ?? [])],
  };
}

/** The article that an import makes where there is none. `moment`: of the import, ISO 8601. */
export function newArticle(imported: ImportedArticle, importId: string | null, moment: string): Fields {
  const site = findSiteRule(imported.url);
  return {
    url: imported.url,
    canonicalUrl: imported.url,
    title: headlineOf(imported),
    subtitle: null,
    authors: imported.authors ?? [],
    editors: [],
    published: imported.published ?? null,
    modified: null,
    siteName: imported.siteName || (!site?.group && site?.name) || (addressOf(imported).split('/')[0] ?? ''),
    section: null,
    topics: [],
    language: null,
    leadImage: null,
    paywalled: false,
    site: site?.id ?? null,
    missingPages: [],
    savedAt: imported.savedAt ?? moment,
    updatedAt: moment,
    readAt: imported.readAt,
    deletedAt: null,
    favourite: imported.favourite,
    tags: normaliseTags(imported.tags),
    importId,
    ...bodyFields(imported, moment),
  };
}

/** The headline, or the address where there is none. */
export function headlineOf(imported: ImportedArticle): string {
  return imported.title || addressOf(imported);
}

function addressOf({ url }: ImportedArticle): string {
  return normaliseAddress(url) ?? url;
}

/** What the list shows of a body; that of a link without one, where the import has none. */
export function bodyFields({ html, text = '', excerpt = '' }: ImportedArticle, moment: string) {
  const wordCount = countWords(text);
  return {
    fetchedAt: html ? moment : null,
    wordCount,
    readingMinutes: wordCount > 0 ? readingMinutes(wordCount) : 0,
    excerpt: excerptOf(text || excerpt),
  };
}

/**
 * What an import makes of an article that is there: tags come together, a star stays, a delete is taken back. When it
 * was saved and whether it was read stay as they are here.
 */
export function joinState(
  before: ArticleState,
  imported: Pick<ArticleState, 'favourite' | 'tags'>,
): ArticleState {
  return {
    readAt: before.readAt,
    favourite: before.favourite || imported.favourite,
    tags: normaliseTags([...before.tags, ...imported.tags]),
    deletedAt: null,
  };
}
