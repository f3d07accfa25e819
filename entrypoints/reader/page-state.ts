/**
 * What the page looks like to its reader is remembered when the popup opens; the answers put it back. Nothing else of the page is
 * touched, so nothing else needs putting back.
 */

/** What has the focus, before the popup takes it. */
export function rememberFocus(page: Document): () => void {
  const focused = focusedElement(page);
  return () => {
    if (focused?.isConnected) focused.focus({ preventScroll: true });
  };
}

/** Open popovers, which a modal dialog shuts, and the scroll position. Asked once the page is laid out anyway: it has to be. */
export function rememberView(page: Document): () => void {
  const view = page.defaultView;
  const { scrollX = 0, scrollY = 0 } = view ?? {};
  const popovers = page.querySelectorAll<HTMLElement>(':popover-open');
  return () => {
    for (const popover of popovers) {
      if (popover.isConnected && !popover.matches(':popover-open')) popover.showPopover();
    }
    if (!view || (view.scrollX === scrollX && view.scrollY === scrollY)) return;
    view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}

/** The innermost focused element, also inside open shadow trees; null where only the body "has" focus. */
function focusedElement(page: Document): HTMLElement | null {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element && element !== page.body ? (element as HTMLElement) : null;
}
