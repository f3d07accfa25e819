import { readSourcesWithOutlet } from './metadata/sources-with-outlet';
import { readTags } from './metadata/tags';
import { findPages, type PageToSplit } from './pages/find-pages';
import type { Article } from './types';

/**
 * What of a page's story need not be known to show it: how it is split, and what it is filed under. The reader asks for it
 * once the text is in sight; `page` is what `readStory` has left `unread`.
 */
export function readRest(page: PageToSplit): (article: Article) => Article {
  const pages = findPages(page);
  const tags = readTags(readSourcesWithOutlet({ themes: [], ...page }).sources);
  return (article) => ({
    ...article,
    pages,
    tags: tags.value,
    from: tags.from === 'none' ? article.from : { ...article.from, tags: tags.from },
  });
}
