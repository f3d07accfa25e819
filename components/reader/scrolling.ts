/** What scrolls a story: an element of the popup, or in the library the frame's own document. */
export type Scroller = HTMLElement;

/** Where events of its scrolling arrive. */
export function scrollTarget(scroller: Scroller): HTMLElement | Document {
  const { ownerDocument } = scroller;
  return scroller === ownerDocument.scrollingElement ? ownerDocument : scroller;
}

/** The upper edge of what is in sight, in the coordinates of `getBoundingClientRect`. */
export function viewTop(scroller: Scroller): number {
  return scrollTarget(scroller) === scroller ? scroller.getBoundingClientRect().top : 0;
}

/** The share of the way that is scrolled past, 0 to 1; 0 where there is no way. */
export function scrolledShare({ scrollTop, scrollHeight, clientHeight }: Scroller): number {
  const way = scrollHeight - clientHeight;
  return way > 0 ? Math.min(1, Math.max(0, scrollTop / way)) : 0;
}

/** A little air above what is scrolled to, in px. */
const AIR = 16;

/** Brings an element to the upper edge, at once. */
export function scrollTo(scroller: Scroller, element: Element): void {
  scroller.scrollTop += element.getBoundingClientRect().top - viewTop(scroller) - AIR;
}
