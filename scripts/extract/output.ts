import TurndownService from 'turndown';
import { serialise } from '../../utils/extraction/sanitise';
import type { WholeOutcome } from '../../utils/extraction';
import type { Format } from './arguments';

/** What `--format json` prints and `--out` writes. Dates are ISO 8601 with offset; `text` has one block a line. */
export function toJson(outcome: WholeOutcome, url: string): Record<string, unknown> {
  const metadata = outcome.ok ? outcome.article : outcome.metadata;
  const article = outcome.ok ? outcome.article : null;
  return {
    ok: outcome.ok,
    ...(!outcome.ok && { reason: outcome.reason }),
    url,
    canonicalUrl: metadata.canonicalUrl,
    site: outcome.ok ? outcome.article.site : outcome.site,
    isArticle: outcome.ok,
    kind: outcome.ok ? outcome.article.kind : outcome.kind,
    language: metadata.language,
    title: metadata.title,
    subtitle: metadata.subtitle,
    authors: metadata.authors,
    editors: metadata.editors,
    published: metadata.published,
    modified: metadata.modified,
    siteName: metadata.siteName,
    section: metadata.section,
    tags: metadata.tags,
    leadImage: metadata.leadImage,
    paywalled: metadata.paywalled,
    html: article ? serialise(article.content) : '',
    text: article?.text ?? '',
    wordCount: article?.wordCount ?? 0,
    readingMinutes: article?.readingMinutes ?? 0,
    pages: article?.pages.pages ?? [],
    split: article?.pages ?? null,
    removals: outcome.ok ? outcome.removals : [],
    body: article?.body ?? null,
    from: metadata.from,
  };
}

/** The outcome in a format, with a closing newline. What is not an article has only JSON to show. */
export function formatOutcome(outcome: WholeOutcome, url: string, format: Format): string {
  if (!outcome.ok || format === 'json') return `${JSON.stringify(toJson(outcome, url), null, 2)}\n`;
  const { article } = outcome;
  if (format === 'html') return `${serialise(article.content)}\n`;
  if (format === 'text') return `${article.title}\n\n${article.text}\n`;
  const markdown = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-' }).turndown(
    serialise(article.content),
  );
  return `# ${article.title}\n\n${markdown}\n`;
}
