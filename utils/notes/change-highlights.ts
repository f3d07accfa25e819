import { NOTES_LIMITS } from './limits';
import type { Highlight, NoteChange } from './types';

/** The highlights after a change at `moment` (ISO 8601), in the order they were made; or why it cannot be done. */
export function changeHighlights(
  before: Highlight[],
  change: NoteChange,
  moment: string,
): Highlight[] | 'gone' | 'full' {
  if (change.do === 'remove') return before.filter(({ id }) => id !== change.id);
  if (change.do === 'add') {
    const { highlight } = change;
    const others = before.filter(({ id }) => id !== highlight.id);
    if (others.length >= NOTES_LIMITS.highlights) return 'full';
    return inOrder([...others, { ...highlight, updatedAt: moment }]);
  }
  const { id, colour, note } = change;
  if (!before.some((one) => one.id === id)) return 'gone';
  return before.map((one) =>
    one.id === id
      ? {
          ...one,
          ...(colour && { colour }),
          ...(note && { note: joinNote(one.note, note) }),
          updatedAt: moment,
        }
      : one,
  );
}

/** Where another window wrote to the same note meanwhile, both texts stay. */
function joinNote(stored: string, { from, to }: { from: string; to: string }): string {
  if (stored === from || stored === to) return to;
  return [stored, to].filter(Boolean).join('\n\n').slice(0, NOTES_LIMITS.note);
}

function inOrder(highlights: Highlight[]): Highlight[] {
  return highlights.sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
}
