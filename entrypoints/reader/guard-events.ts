const PRIVATE = [
  ...[
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'change',
    'copy',
    'cut',
    'paste',
    'contextmenu',
  ],
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'pointercancel'],
  ...['touchstart', 'touchmove', 'touchend', 'wheel', 'focusin', 'focusout', 'dragstart', 'drop'],
];
const SCROLLERS = '.scroll, .panel, .menu, textarea';

/**
 * What happens in the popup stays in the popup: the page's own shortcuts and outside-click handlers do not hear of it.
 * The browser's do: nothing is prevented, except that a wheel outside the text does not scroll the page beneath.
 */
export function guardEvents(host: HTMLElement, dialog: HTMLDialogElement): void {
  for (const type of PRIVATE) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  for (const type of ['wheel', 'touchmove']) dialog.addEventListener(type, holdPage, { passive: false });
}

function holdPage(event: Event): void {
  const wheel = event as WheelEvent;
  const within = event.target instanceof Element && event.target.closest(SCROLLERS);
  // Ctrl with the wheel is the browser's zoom, two fingers are its pinch.
  if (!within && !wheel.ctrlKey && event.cancelable && !isPinch(event)) event.preventDefault();
}

function isPinch(event: Event): boolean {
  return ((event as TouchEvent).touches?.length ?? 0) > 1;
}
