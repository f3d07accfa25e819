const LINE = 48;
/** A page less a little, so that the eye finds its place again. */
const PAGE = 0.9;

/** Focuses the text and does what the key would have done had it been focused. */
export function scrollByKey(scroller: HTMLElement | null, key: string): void {
  if (!scroller) return;
  scroller.focus({ preventScroll: true });
  const page = scroller.clientHeight * PAGE;
  if (key === 'Home') scroller.scrollTop = 0;
  else if (key === 'End') scroller.scrollTop = scroller.scrollHeight;
  else if (key.startsWith('Page')) scroller.scrollTop += key === 'PageDown' ? page : -page;
  else scroller.scrollTop += key === 'ArrowDown' ? LINE : -LINE;
}
