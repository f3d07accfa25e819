import type { LibraryBrowser } from './library-browser';
import { median } from './statistics';

/**
 * Opens the library page of each browser in turn, `rounds` times: the median of each, in ms, from the navigation to
 * the frame after the first rows are in the page. In turn, so that what else the machine does falls on all alike.
 */
export async function timeFirstRows(browsers: LibraryBrowser[], rounds: number): Promise<number[]> {
  const times = browsers.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, browser] of browsers.entries()) {
      const ms = await openOnce(browser);
      if (round > 0) times[at]?.push(ms);
    }
  }
  return times.map(median);
}

async function openOnce({ context, page }: LibraryBrowser): Promise<number> {
  const opened = await context.newPage();
  await opened.addInitScript(markFirstRows);
  await opened.goto(new URL('/library.html', page.url()).href);
  const ms = await opened.waitForFunction(() => (globalThis as { firstRows?: number }).firstRows);
  const value = await ms.jsonValue();
  await opened.close();
  return value ?? NaN;
}

function markFirstRows(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.row[data-id]')) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(globalThis, { firstRows: performance.now() })),
    );
  });
  observer.observe(document, { childList: true, subtree: true });
}
