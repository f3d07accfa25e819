import { NOTES_LIMITS, parseNotes } from '../notes/notes-schema';
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
  const seen = new Set(highlights.map(sameness));
  const added: Highlight[] = [];
  for (const { quote, note, createdAt } of imported) {
    const highlight = toHighlight(quote || title, note, createdAt ?? moment);
    if (seen.has(sameness(highlight)) || highlights.length + added.length >= NOTES_LIMITS.highlights)
      continue;
    seen.add(sameness(highlight));
    added.push(highlight);
  }
  return added.length === 0
    ? null
    : { highlights: [...highlights, ...added], added: added.map(({ id }) => id) };
}

function toHighlight(quote: string, note: string, moment: string): Highlight {
  const at = new Date(moment).toISOString();
  return {
    id: crypto.randomUUID(),
    quote: quote.slice(0, NOTES_LIMITS.quote),
    before: '',
    after: '',
    colour: 'yellow',
    note: note.slice(0, NOTES_LIMITS.note),
    createdAt: at,
    updatedAt: at,
  };
}

function sameness({ quote, note }: Highlight): string {
  return `${quote}\n${note}`;
}
