import Papa from 'papaparse';
import type { ExportStory } from './export-story';

/** Moments are ISO 8601; several tags stand in one field, after commas. */
const COLUMNS: Record<string, (story: ExportStory) => string | number> = {
  url: ({ article }) => article.url,
  title: ({ article }) => article.title,
  site: ({ article }) => article.siteName,
  authors: ({ article }) => article.authors.join(', '),
  published: ({ article }) => article.published ?? '',
  saved: ({ article }) => article.savedAt,
  read: ({ article }) => article.readAt ?? '',
  favourite: ({ article }) => (article.favourite ? 1 : 0),
  tags: ({ article }) => article.tags.join(','),
  topics: ({ article }) => article.topics.join(','),
  words: ({ article }) => article.wordCount,
  minutes: ({ article }) => article.readingMinutes,
  language: ({ article }) => article.language ?? '',
  highlights: ({ highlights }) =>
    highlights.map(({ quote, note }) => [quote, note].filter(Boolean).join(' — ')).join('\n'),
};

/**
 * What a spreadsheet would take for a formula at the start of a cell (OWASP, "CSV Injection"): such a cell begins with
 * an apostrophe instead. A headline must not run in anyone's Excel.
 */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/** One line a story, for spreadsheets and for other programs that import CSV (RFC 4180, UTF-8). */
export async function* toCsv(stories: AsyncIterable<ExportStory>): AsyncGenerator<string> {
  // Excel reads UTF-8 only behind a byte order mark.
  yield `\ufeff${line(Object.keys(COLUMNS))}`;
  for await (const story of stories) yield line(Object.values(COLUMNS).map((column) => column(story)));
}

function line(cells: (string | number)[]): string {
  return `${Papa.unparse([cells], { escapeFormulae: FORMULA })}\r\n`;
}
