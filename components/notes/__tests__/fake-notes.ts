import { vi } from 'vitest';
import { MADE_AT } from '../../../utils/notes/__tests__/made-highlight';
import { changeHighlights } from '../../../utils/notes/change-highlights';
import type { Highlight, NoteChange, NotesOutcome } from '../../../utils/notes/types';
import type { NotesPort } from '../notes-port';
import { StoryNotes } from '../story-notes';

/** Highlights kept in memory, as the background keeps them. `kept`: what another window sees, and may change. */
export function fakeNotes(first: Highlight[] = [], port: Partial<NotesPort> = {}) {
  const kept = { highlights: first };
  const change = vi.fn(async (wanted: NoteChange): Promise<NotesOutcome> => {
    const after = changeHighlights(kept.highlights, wanted, MADE_AT);
    if (!Array.isArray(after)) return { ok: false, reason: after };
    kept.highlights = after;
    return { ok: true, highlights: after };
  });
  const say = vi.fn<NotesPort['say']>();
  const offerUndo = vi.fn<NotesPort['offerUndo']>();
  const copy = vi.fn(async (_text: string) => true);
  const notes = new StoryNotes({
    read: async () => kept.highlights,
    change,
    save: null,
    onChange: () => () => {},
    source: () => ({ title: 'Jembatan Bambu', url: 'https://contoh.example/jembatan' }),
    copy,
    say,
    offerUndo,
    ...port,
  });
  return { notes, kept, change, say, offerUndo, copy };
}
