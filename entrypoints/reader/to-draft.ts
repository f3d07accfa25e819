import { serialise } from '../../utils/extraction/sanitise';
import type { Article } from '../../utils/extraction/types';
import type { ArticleDraft } from '../../utils/library/types';

/** What is sent to be saved: the article as plain data, its body as HTML text. */
export function toDraft(article: Article, missingPages: number[] = []): ArticleDraft {
  return {
    title: article.title,
    subtitle: article.subtitle,
    authors: article.authors,
    editors: article.editors,
    published: article.published,
    modified: article.modified,
    siteName: article.siteName,
    section: article.section,
    topics: article.tags,
    language: article.language,
    canonicalUrl: article.canonicalUrl,
    leadImage: article.leadImage,
    paywalled: article.paywalled,
    url: article.url,
    site: article.site,
    html: serialise(article.content),
    text: article.text,
    wordCount: article.wordCount,
    readingMinutes: article.readingMinutes,
    missingPages,
  };
}
