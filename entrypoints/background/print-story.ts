import { browser } from 'wxt/browser';

/**
 * While the popup is open, what is printed (by our button or by the browser's own) is the story and not the page under
 * it. As the user's own style the page cannot overrule it nor see it, and with the popup closed it says nothing.
 */
const CSS = `@media print {
  html:has(> bening-reader) {
    display: block !important; position: static !important; height: auto !important; min-height: 0 !important;
    overflow: visible !important; margin: 0 !important; padding: 0 !important; background: none !important;
    transform: none !important; filter: none !important; visibility: visible !important; opacity: 1 !important;
  }
  html:has(> bening-reader) > :not(bening-reader) { display: none !important; }
  html:has(> bening-reader)::before, html:has(> bening-reader)::after { display: none !important; }
  html > bening-reader { display: block !important; }
}`;

/** Prepares the tab's page, in which the popup was just opened, for printing. */
export async function prepareForPrint(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css: CSS, origin: 'USER' });
}
