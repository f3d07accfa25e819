/**
 * While the popup is open, what is printed (by our button or by the browser's own command) is the story and not the
 * page under it. The page is only touched from `beforeprint` to `afterprint`; its elements' styles come back to the letter.
 * `host`: the popup's, beside the page's body. Answers with what ends it.
 */
export function printAlone(host: HTMLElement): () => void {
  const page = host.ownerDocument;
  const view = page.defaultView;
  let before: [HTMLElement, string | null][] = [];

  const put = (element: HTMLElement, display: string) => {
    before.push([element, element.getAttribute('style')]);
    element.style.setProperty('display', display, 'important');
  };
  const show = () => {
    for (const [element, style] of before) {
      if (style === null) element.removeAttribute('style');
      else element.setAttribute('style', style);
    }
    before = [];
  };
  const hide = () => {
    show();
    // The page may have thrown the popup out.
    if (!host.isConnected) return;
    // Some pages print as nothing at all.
    put(page.documentElement, 'block');
    for (const element of page.documentElement.children)
      if (element !== host) put(element as HTMLElement, 'none');
  };

  view?.addEventListener('beforeprint', hide);
  view?.addEventListener('afterprint', show);
  return () => {
    show();
    view?.removeEventListener('beforeprint', hide);
    view?.removeEventListener('afterprint', show);
  };
}
