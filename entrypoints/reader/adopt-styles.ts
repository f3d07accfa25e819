/**
 * Styles a shadow tree without a word to the page, by a constructed sheet. Firefox hides `adoptedStyleSheets` from
 * content scripts (bug 1751346): there a style element inside the closed tree does it.
 */
export function adoptStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Falls through: this browser does not let a content script do it.
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.prepend(style);
}
