import { t } from '../../i18n';
import type { ExportStory } from './export-story';
import { escapeXml } from './markup-text';

/**
 * Bookmarks as all browsers and bookmark services read them
 * (https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)),
 * with what Delicious and linkding added and others read since: `TAGS`, and `TOREAD`, 1 for what is unread.
 */
export async function* toNetscape(stories: AsyncIterable<ExportStory>): AsyncGenerator<string> {
  yield (
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n' +
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n' +
    `<TITLE>${escape(t('exportBookTitle'))}</TITLE>\n<H1>${escape(t('exportBookTitle'))}</H1>\n<DL><p>\n`
  );
  for await (const { article } of stories) {
    const attributes = [
      `HREF="${escape(article.url)}"`,
      `ADD_DATE="${seconds(article.savedAt)}"`,
      `LAST_MODIFIED="${seconds(article.updatedAt)}"`,
      article.tags.length > 0 && `TAGS="${escape(article.tags.join(','))}"`,
      `TOREAD="${article.readAt === null ? 1 : 0}"`,
    ];
    yield `    <DT><A ${attributes.filter(Boolean).join(' ')}>${escape(article.title)}</A>\n`;
    if (article.excerpt) yield `    <DD>${escape(article.excerpt)}\n`;
  }
  yield '</DL><p>\n';
}

function seconds(iso: string): number {
  return Math.floor(Date.parse(iso) / 1000);
}

/** On one line, for an element or a quoted attribute. */
function escape(text: string): string {
  return escapeXml(text).replace(/\s+/g, ' ');
}
