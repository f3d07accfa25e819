/**
 * Remembers what the page looks like to its reader (scroll position, focus, open popovers: a modal dialog shuts them)
 * before the popup opens; the answer puts it back. Nothing else of the page is touched, so nothing else needs putting back.
 */
export function rememberPage(page: Document): () => void {
  const view = page.defaultView;
  const { scrollX = 0, scrollY = 0 } = view ?? {};
  const focused = focusedElement(page);
  const popovers = page.querySelectorAll<HTMLElement>(':popover-open');
  return () => {
    for (const popover of popovers) {
      if (popover.isConnected && !popover.matches(':popover-open')) popover.showPopover();
    }
    if (focused?.isConnected) focused.focus({ preventScroll: true });
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
