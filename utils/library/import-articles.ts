import * as v from 'valibot';
import { articleId } from './article-id';
import { type ArticleEdit, editArticles } from './edit-articles';
import { type Joined, journalDocument } from './import-journal';
import { importedSchema } from './imported-schema';
import { type Import, importInto } from './import-into';
import { combine } from './join-imported';
import { storageFailure } from './storage-failure';
import type { Store } from './store';
import type { ImportedArticle, ImportOutcome, ImportResult } from './types';

/** Articles in one transaction. */
const AT_ONCE = 250;

interface Batch {
  /** What the import is undone by; null for links that a reader adds by hand. */
  importId: string | null;
  /** Hostile until parsed. */
  articles: unknown[];
}

/**
 * Takes articles in from elsewhere, each once: one that is there already is joined with what comes. The same import
 * again changes nothing. Where the store fails, what went in before stays (and can be undone).
 */
export async function importArticles(store: Store, batch: Batch, now: Date): Promise<ImportOutcome> {
  const parsed = await Promise.all(batch.articles.map(identify));
  const byId = new Map<string, ImportedArticle>();
  for (const one of parsed) {
    if (!one) continue;
    const before = byId.get(one.id);
    byId.set(one.id, before ? combine(before, one.imported) : one.imported);
  }
  const context: Import = { importId: batch.importId, moment: now.toISOString() };
  const added = new Set<string>();
  const all = [...byId];
  try {
    for (let at = 0; at < all.length; at += AT_ONCE) {
      const part = new Map(all.slice(at, at + AT_ONCE));
      for (const id of await importPart(store, part, context)) added.add(id);
    }
  } catch (error) {
    return { ok: false, reason: await storageFailure(error) };
  }
  return { ok: true, results: parsed.map((one) => resultOf(one?.id ?? null, added)) };
}

async function identify(article: unknown): Promise<{ id: string; imported: ImportedArticle } | null> {
  const parsed = v.safeParse(importedSchema, article);
  const id = parsed.success ? await articleId(parsed.output.url) : null;
  return parsed.success && id !== null ? { id, imported: parsed.output } : null;
}

/** Only the first of several with one address was added; the others were joined with it. */
function resultOf(id: string | null, added: Set<string>): ImportResult {
  if (id === null) return { id, did: 'refused' };
  return { id, did: added.delete(id) ? 'added' : 'joined' };
}

/** One transaction, with the journal that undoes it. Answers the ids of what was not there. */
async function importPart(
  store: Store,
  part: Map<string, ImportedArticle>,
  context: Import,
): Promise<string[]> {
  // A second attempt after a conflict finds what the first one wrote; what was there before the first is what counts.
  const joined = new Map<string, Joined | null>();
  const edit = (id: string, found: Parameters<typeof importInto>[0]): ArticleEdit | null => {
    const imported = part.get(id);
    const made = imported ? importInto(found, imported, context) : null;
    if (made && !joined.has(id)) joined.set(id, found.article ? { id, ...made.joined } : null);
    return made?.edit ?? null;
  };
  const { importId } = context;
  const added = () => [...joined].flatMap(([id, before]) => (before ? [] : [id]));
  const journal = () => ({ added: added(), joined: [...joined.values()].filter((one) => one !== null) });
  await editArticles(store, [...part.keys()], ['content', 'notes', 'place'], edit, () =>
    importId === null ? [] : [journalDocument(importId, journal())],
  );
  return added();
}
