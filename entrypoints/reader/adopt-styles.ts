/**
 * Styles a shadow tree without a word to the page, by a constructed sheet after those that are there. Firefox hides
 * `adoptedStyleSheets` from content scripts (bug 1751346): there a style element inside the closed tree does it.
 */
export function adoptStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const sheets = [...root.adoptedStyleSheets, sheet];
    root.adoptedStyleSheets = sheets;
    if (root.adoptedStyleSheets.length === sheets.length) return;
  } catch {
    // Falls through: this browser does not let a content script do it.
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.append(style);
}
