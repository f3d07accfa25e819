import { changeHighlights } from '../notes/change-highlights';
import { parseNotes } from '../notes/notes-schema';
import type { Highlight, NoteChange, NotesOutcome } from '../notes/types';
import { articleKey, idOfKey, notesKey } from './document-ids';
import { getDocuments, type StoredDocument } from './documents';
import { editArticles } from './edit-articles';
import { NOTES_VERSION } from './record-schema';
import { storageFailure } from './storage-failure';
import type { Store } from './store';

/** The highlights of a saved article; none where it is not saved, or deleted. */
export async function readNotes(store: Store, id: string): Promise<Highlight[]> {
  const [article = null, notes] = await getDocuments(store, [articleKey(id), notesKey(id)]);
  return isSaved(article) ? parseNotes(id, notes).highlights : [];
}

/** Changes one highlight of a saved article. Answers all that there are then. */
export async function changeNotes(
  store: Store,
  id: string,
  change: NoteChange,
  now: Date,
): Promise<NotesOutcome> {
  let outcome: NotesOutcome = { ok: false, reason: 'unsaved' };
  try {
    await editArticles(store, [id], ['notes'], (_id, { article, notes }) => {
      outcome = { ok: false, reason: 'unsaved' };
      if (!isSaved(article)) return null;
      const highlights = changeHighlights(parseNotes(id, notes).highlights, change, now.toISOString());
      outcome = Array.isArray(highlights) ? { ok: true, highlights } : { ok: false, reason: highlights };
      if (!outcome.ok) return null;
      return {
        notes: outcome.highlights.length > 0 ? { v: NOTES_VERSION, highlights: outcome.highlights } : null,
      };
    });
    return outcome;
  } catch (error) {
    return { ok: false, reason: await storageFailure(error) };
  }
}

/** How many highlights each of these articles has; nothing for those that have none. */
export async function countNotes(store: Store, ids: string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const notes of await getDocuments(store, ids.map(notesKey))) {
    const id = notes && idOfKey(notes._id);
    const count = id ? parseNotes(id, notes).highlights.length : 0;
    if (id && count > 0) counts.set(id, count);
  }
  return counts;
}

function isSaved(article: StoredDocument | null): boolean {
  return article !== null && typeof article.deletedAt !== 'string';
}
