import { useLayoutEffect, useState } from 'preact/hooks';
import type { StoryNotes } from './story-notes';

/** Draws the component again whenever the highlights change. */
export function useStoryNotes(notes: StoryNotes): StoryNotes {
  const [, redraw] = useState(0);
  useLayoutEffect(() => notes.subscribe(() => redraw((count) => count + 1)), [notes]);
  return notes;
}
