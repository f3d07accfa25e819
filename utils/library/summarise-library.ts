import { ARTICLE, END } from './document-ids';
import { getAll } from './documents';
import type { Shelf } from './list-articles';
import { parseArticle } from './record-schema';
import type { Store } from './store';

export interface ShelfSummary {
  count: number;
  /** Reading time of them all. */
  minutes: number;
}

export type LibrarySummary = Record<Shelf, ShelfSummary>;

/** How much there is on each shelf. Reads every article's metadata, so it comes after the first page of the list. */
export async function summariseLibrary(store: Store): Promise<LibrarySummary> {
  const summary: LibrarySummary = {
    unread: { count: 0, minutes: 0 },
    read: { count: 0, minutes: 0 },
    all: { count: 0, minutes: 0 },
  };
  for (const document of await getAll(store, ARTICLE, END)) {
    if (typeof document.deletedAt === 'string') continue;
    const article = parseArticle(document);
    for (const shelf of [article?.readAt ? 'read' : 'unread', 'all'] as const) {
      summary[shelf].count += 1;
      summary[shelf].minutes += article?.readingMinutes ?? 0;
    }
  }
  return summary;
}
