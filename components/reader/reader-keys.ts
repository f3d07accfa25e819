import type { PanelName } from './panel-props';

/** What the keys of the popup do. Each is called at most once a key press. */
export interface ReaderKeys {
  save: () => void;
  toggle: (name: PanelName) => void;
  resize: (direction: 1 | -1) => void;
  openLibrary: () => void;
  /** Esc: closes the innermost open thing. */
  escape: () => void;
  /** A scrolling key pressed where nothing scrolls: moves to the text and scrolls it. */
  scroll: (key: string) => void;
}

const SCROLLING = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);
const SCROLLS_ITSELF = '.scroll, .panel, input, summary';
/** Letters and arrows are for what is written or chosen here. */
const FIELD = 'select, textarea, input:not([type="radio"], [type="checkbox"], [type="range"])';

/**
 * Handles one key press inside the popup. Keys with Ctrl, Alt or Meta are the browser's and never taken; nor is
 * a repeat of a held key, except for size.
 */
export function handleReaderKey(event: KeyboardEvent, keys: ReaderKeys): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const action = actionFor(event, keys);
  if (!action) return;
  event.preventDefault();
  action();
}

function actionFor(event: KeyboardEvent, keys: ReaderKeys): (() => void) | null {
  const { key, repeat } = event;
  if (key !== 'Escape' && isIn(event, FIELD)) return null;
  if (key === '+' || key === '=') return () => keys.resize(1);
  if (key === '-' || key === '−') return () => keys.resize(-1);
  if (SCROLLING.has(key)) return isIn(event, SCROLLS_ITSELF) ? null : () => keys.scroll(key);
  if (repeat) return null;
  if (key === 'Escape') return keys.escape;
  if (key === '?') return () => keys.toggle('keys');
  if (event.shiftKey) return null;
  if (key === 's') return keys.save;
  if (key === 'r') return () => keys.toggle('rules');
  if (key === 'd') return () => keys.toggle('outline');
  if (key === 'l') return keys.openLibrary;
  if (key === 'a') return () => keys.toggle('type');
  if (key === 'p') return () => keys.toggle('listen');
  if (key === 'b') return () => keys.toggle('take');
  return null;
}

function isIn({ target }: KeyboardEvent, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
