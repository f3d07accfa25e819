import * as v from 'valibot';
import { getDocument } from './documents';
import type { Store } from './store';
import type { Shelf } from './types';

/** The document that holds the counts. */
export const SUMMARY = 'summary';

export interface ShelfSummary {
  count: number;
  /** Reading time of them all. */
  minutes: number;
}

export type LibrarySummary = Record<Shelf, ShelfSummary>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const shelf = v.object({ count, minutes: count });
const summarySchema: v.GenericSchema<unknown, LibrarySummary> = v.object({
  unread: shelf,
  archive: shelf,
  favourites: shelf,
  all: shelf,
});

/** Null where it is not there or makes no sense: then it is counted anew. */
export function parseSummary(document: unknown): LibrarySummary | null {
  const parsed = v.safeParse(summarySchema, document);
  return parsed.success ? parsed.output : null;
}

/** How much there is on each shelf, as kept with every write; null where it must be counted anew (`countLibrary`). */
export async function readSummary(store: Store): Promise<LibrarySummary | null> {
  return parseSummary(await getDocument(store, SUMMARY));
}

export function emptySummary(): LibrarySummary {
  const none = () => ({ count: 0, minutes: 0 });
  return { unread: none(), archive: none(), favourites: none(), all: none() };
}

/** Adds an `article:` document to the counts (`sign` 1) or takes it out (-1). Corrupt ones are counted as unread. */
export function countIn(summary: LibrarySummary, article: Record<string, unknown>, sign: 1 | -1): void {
  if (typeof article.deletedAt === 'string') return;
  const minutes = minutesOf(article.readingMinutes);
  const shelves: Shelf[] = [typeof article.readAt === 'string' ? 'archive' : 'unread', 'all'];
  if (article.favourite === true) shelves.push('favourites');
  for (const name of shelves) {
    summary[name].count += sign;
    summary[name].minutes += sign * minutes;
  }
}

function minutesOf(field: unknown): number {
  return Number.isSafeInteger(field) ? Math.max(0, field as number) : 0;
}
