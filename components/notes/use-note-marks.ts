import { useLayoutEffect } from 'preact/hooks';
import type { Scroller } from '../reader/scrolling';
import { NoteMarks } from './note-marks';
import type { StoryNotes } from './story-notes';
import { articleIn } from './story-text';

/** Keeps the marks in the story as the highlights are, and draws them again whenever the story was drawn anew. */
export function useNoteMarks(scroller: Scroller, notes: StoryNotes): void {
  useLayoutEffect(() => {
    let article: Element | null = null;
    let marks: NoteMarks | null = null;
    const draw = () => {
      const shown = articleIn(scroller);
      if (shown !== article) {
        article = shown;
        marks = shown && new NoteMarks(shown);
      }
      if (marks) notes.setPlaces(marks.draw(notes.highlights));
      observer.takeRecords();
    };
    const observer = new MutationObserver(() => {
      if (!marks?.isIntact() || articleIn(scroller) !== article) draw();
    });
    let drawn: unknown = null;
    const update = () => {
      if (drawn === notes.highlights) return;
      drawn = notes.highlights;
      draw();
    };
    update();
    observer.observe(scroller, { childList: true, subtree: true });
    const stop = notes.subscribe(update);
    return () => {
      stop();
      observer.disconnect();
      marks?.clear();
    };
  }, [scroller, notes]);
}
