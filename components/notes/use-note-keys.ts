import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Scroller } from '../reader/scrolling';
import { listenOn, surfacesOf } from './note-surfaces';

export interface NoteKeys {
  highlight: () => void;
  note: () => void;
  list: () => void;
  /** To the next sentence (1) or the one before (-1), where sentences are picked by key; else false. */
  step: (by: 1 | -1) => boolean;
  /** Closes what floats over the story; false where nothing does. */
  dismiss: () => boolean;
  /** Moves the focus into what can be done with the selection; false where nothing is selected. */
  enter: () => boolean;
}

const FIELD = 'select, textarea, input:not([type="radio"], [type="checkbox"], [type="range"])';

/** H, N and C; Esc, Tab and arrows, where something floats over the story. Keys with Ctrl, Alt or Meta are the browser's. */
export function useNoteKeys(scroller: Scroller, keys: NoteKeys): void {
  const current = useRef(keys);
  current.current = keys;
  useLayoutEffect(() => {
    const surfaces = surfacesOf(scroller);
    const stops = [
      // Before the popup or the page take Esc for themselves.
      listenOn(surfaces, 'keydown', (event) => take(event, escapes(event, current.current)), true),
      listenOn(surfaces, 'keydown', (event) => take(event, letters(event, current.current))),
    ];
    return () => stops.forEach((stop) => stop());
  }, [scroller]);
}

function take(event: KeyboardEvent, action: (() => boolean | void) | null): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (action && action() !== false) event.preventDefault();
}

function escapes({ key, shiftKey }: KeyboardEvent, keys: NoteKeys): (() => boolean) | null {
  if (key === 'Escape') return keys.dismiss;
  if (key === 'ArrowDown' && !shiftKey) return () => keys.step(1);
  if (key === 'ArrowUp' && !shiftKey) return () => keys.step(-1);
  return key === 'Tab' && !shiftKey ? keys.enter : null;
}

function letters({ key, repeat, shiftKey, target }: KeyboardEvent, keys: NoteKeys): (() => void) | null {
  const isTyping = (target as Partial<Element> | null)?.matches?.(FIELD);
  const isInCard = (target as Partial<Element> | null)?.closest?.('.note-card');
  if (repeat || shiftKey || isTyping || isInCard) return null;
  if (key === 'h') return keys.highlight;
  if (key === 'n') return keys.note;
  return key === 'c' ? keys.list : null;
}
