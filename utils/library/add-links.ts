import { importArticles } from './import-articles';
import type { Store } from './store';
import type { ImportOutcome } from './types';

/** Puts links on the unread shelf, to be fetched when they are opened; one that is there already gets the tags. */
export function addLinks(
  store: Store,
  { urls, tags }: { urls: string[]; tags: string[] },
  now: Date,
): Promise<ImportOutcome> {
  const articles = urls.map((url) => ({
    url,
    title: '',
    savedAt: null,
    readAt: null,
    favourite: false,
    tags,
    progress: null,
  }));
  return importArticles(store, { importId: null, articles }, now);
}
