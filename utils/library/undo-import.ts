import { parseNotes } from '../notes/notes-schema';
import { editInParts, type ArticleEdit, type Found } from './edit-articles';
import { type Joined, readJournal } from './import-journal';
import { NOTES_VERSION, stateOf } from './record-schema';
import { removal } from './removal';
import type { Store } from './store';
import type { ArticleState } from './types';
import { upgradeArticle } from './upgrade-article';

/**
 * Undoes an import: what it added is deleted (as by hand, so that can be undone for a day), what it changed of others
 * goes back. What the reader did since stays: an article saved by hand, a tag changed again. A text it brought to a
 * link stays too. Answers the ids that changed.
 */
export async function undoImport(store: Store, importId: string, now: Date): Promise<string[]> {
  const { added, joined, documents } = await readJournal(store, importId);
  const byId = new Map<string, Joined | null>([
    ...joined.map((one): [string, Joined] => [one.id, one]),
    ...added.map((id): [string, null] => [id, null]),
  ]);
  const changed = await editInParts(store, [...byId.keys()], ['notes'], (id, found) => {
    const one = byId.get(id);
    return one ? separate(found, one) : withdraw(found, importId, now.toISOString());
  });
  await store.bulkDocs(documents.flatMap(removal));
  return changed;
}

function withdraw({ article }: Found, importId: string, moment: string): ArticleEdit | null {
  const isOurs = article?.importId === importId && typeof article.deletedAt !== 'string';
  return isOurs ? { article: { ...article, deletedAt: moment } } : null;
}

function separate(
  { article, notes }: Found,
  { id, before, after, notes: brought }: Joined,
): ArticleEdit | null {
  if (!article) return null;
  const state = stateOf(article);
  const names = Object.keys(after) as (keyof ArticleState)[];
  const unchanged = names.filter((name) => JSON.stringify(state[name]) === JSON.stringify(after[name]));
  const back = Object.fromEntries(unchanged.map((name) => [name, before[name]]));
  const highlights = parseNotes(id, notes).highlights.filter((one) => !brought.includes(one.id));
  return {
    article: { ...upgradeArticle(article), ...back },
    ...(notes && brought.length > 0 && { notes: { v: NOTES_VERSION, highlights } }),
  };
}
