import type { ArticleEdit, Found } from './edit-articles';
import type { Joined } from './import-journal';
import { bodyFields, headlineOf, joinState, newArticle } from './join-imported';
import { joinNotes } from './join-notes';
import { ARTICLE_VERSION, CONTENT_VERSION, NOTES_VERSION, parseArticle } from './record-schema';
import type { ArticleState, ImportedArticle, SavedArticle } from './types';
import { upgradeArticle } from './upgrade-article';

export interface Import {
  importId: string | null;
  /** Of the import, ISO 8601. */
  moment: string;
}

interface Made {
  edit: ArticleEdit;
  joined: Omit<Joined, 'id'>;
}

/** What an imported article makes of what is there; null where it brings nothing new. A corrupt record is replaced. */
export function importInto(
  found: Found,
  imported: ImportedArticle,
  { importId, moment }: Import,
): Made | null {
  const stored = found.article ? parseArticle(found.article) : null;
  const notes = joinNotes(found.notes, imported.notes ?? [], {
    title: stored?.title ?? headlineOf(imported),
    moment,
  });
  const others: ArticleEdit = notes ? { notes: { v: NOTES_VERSION, highlights: notes.highlights } } : {};
  const bringsBody = imported.html && (!stored || (stored.fetchedAt === null && !found.content));
  if (bringsBody) {
    others.content = { v: CONTENT_VERSION, html: imported.html, text: imported.text ?? '' };
  }
  if (imported.progress && !found.place) others.place = { share: imported.progress, at: moment };
  if (!found.article || !stored) {
    const article = { ...newArticle(imported, importId, moment), v: ARTICLE_VERSION };
    return { edit: { ...others, article }, joined: { before: {}, after: {}, notes: notes?.added ?? [] } };
  }
  const { before, after } = differences(stored, joinState(stored, imported));
  if (Object.keys(after).length === 0 && Object.keys(others).length === 0) return null;
  const body = bringsBody ? { ...bodyFields(imported, moment), updatedAt: moment } : {};
  const article = { ...upgradeArticle(found.article), ...after, ...body };
  return { edit: { ...others, article }, joined: { before, after, notes: notes?.added ?? [] } };
}

function differences(before: SavedArticle, after: ArticleState) {
  const names = Object.keys(after) as (keyof ArticleState)[];
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const pick = (state: ArticleState): Partial<ArticleState> =>
    Object.fromEntries(changed.map((name) => [name, state[name]]));
  return { before: pick(before), after: pick(after) };
}
