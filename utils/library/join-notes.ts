import { NOTES_LIMITS } from '../notes/limits';
import { parseNotes } from '../notes/notes-schema';
import type { Highlight } from '../notes/types';
import type { StoredDocument } from './documents';
import type { ImportedNote } from './types';

/**
 * A stored `notes:` document's highlights with those of an import; null where it brings none that is not there. A note
 * on the whole article hangs on its headline. `moment`: of the import, ISO 8601.
 */
export function joinNotes(
  stored: StoredDocument | null,
  imported: ImportedNote[],
  { title, moment }: { title: string; moment: string },
): { highlights: Highlight[]; added: string[] } | null {
  const { highlights } = parseNotes('', stored);
  const added: Highlight[] = [];
  /** A note on the whole article is known by its words: the headline that it hangs on may have changed. */
  const isThere = (quote: string, note: string): boolean =>
    [...highlights, ...added].some((one) => one.note === note && (one.quote === quote || quote === ''));
  for (const one of imported) {
    const quote = one.quote.slice(0, NOTES_LIMITS.quote);
    const note = one.note.slice(0, NOTES_LIMITS.note);
    const isFull = highlights.length + added.length >= NOTES_LIMITS.highlights;
    if (isFull || (quote === '' && note === '') || isThere(quote, note)) continue;
    added.push(toHighlight(quote || title, note, one.createdAt ?? moment));
  }
  return added.length === 0
    ? null
    : { highlights: [...highlights, ...added], added: added.map(({ id }) => id) };
}

function toHighlight(quote: string, note: string, moment: string): Highlight {
  const at = new Date(moment).toISOString();
  return {
    id: crypto.randomUUID(),
    quote,
    before: '',
    after: '',
    colour: 'yellow',
    note,
    createdAt: at,
    updatedAt: at,
  };
}
