import type { PanelName } from './panel-props';

/** What the keys of the popup do. Each is called at most once a key press. */
export interface ReaderKeys {
  save: () => void;
  toggle: (name: PanelName) => void;
  resize: (direction: 1 | -1) => void;
  /** Esc: closes the innermost open thing. */
  escape: () => void;
  /** A scrolling key pressed where nothing scrolls: moves to the text and scrolls it. */
  scroll: (key: string) => void;
}

const SCROLLING = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);
const SCROLLS_ITSELF = '.scroll, .panel, input, summary';

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
  if (key === '+' || key === '=') return () => keys.resize(1);
  if (key === '-' || key === '−') return () => keys.resize(-1);
  if (SCROLLING.has(key)) return scrollsItself(event) ? null : () => keys.scroll(key);
  if (repeat) return null;
  if (key === 'Escape') return keys.escape;
  if (key === '?') return () => keys.toggle('keys');
  if (event.shiftKey) return null;
  if (key === 's') return keys.save;
  if (key === 'r') return () => keys.toggle('rules');
  if (key === 'a') return () => keys.toggle('type');
  return null;
}

function scrollsItself({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(SCROLLS_ITSELF) !== null;
}
