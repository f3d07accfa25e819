import { brokenEntries } from './broken-entries';
import { mergeCredits } from './metadata/merge-credits';
import { readNamesAndDates } from './metadata/read-names-and-dates';
import { readTags } from './metadata/tags';
import { findPages } from './pages/find-pages';
import type { Article, UnreadPage } from './types';

/**
 * What of a page's story need not be known to show it: who wrote it and when, how it is split, what it is filed under, and
 * which entries of its rules are broken (they join its steps). The reader asks for it once the text is in sight; `page` is what `readStory` has left `unread`.
 */
export function readRest(page: UnreadPage): (article: Article) => Article {
  for (const note of brokenEntries(page.rule, page.document)) page.steps.push({ step: 'left out', note });
  const pages = findPages(page);
  const signed = readNamesAndDates(page.sources, page.headline);
  const tags = readTags(page.sources);
  return (article) => {
    const from = { ...article.from, ...signed.from, ...(tags.from !== 'none' && { tags: tags.from }) };
    return mergeCredits({ ...article, ...signed, pages, tags: tags.value, from }, page.creditLines);
  };
}
