/** The DOM counts as settled after this long without new nodes, and in any case after the longer time. */
const QUIET_MS = 400;
const LONGEST_MS = 4000;

/** Resolves when the document has stopped growing. The one observer there is, gone with the answer. */
export function domSettled(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let quiet = setTimeout(done, QUIET_MS);
    const longest = setTimeout(done, LONGEST_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(done, QUIET_MS);
    });
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', done, { once: true });

    function done(): void {
      clearTimeout(quiet);
      clearTimeout(longest);
      observer.disconnect();
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}

/** Resolves when somebody can see the page: a tab opened in the background costs nothing until it is looked at. */
export function pageVisible(signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
  });
}

/** Resolves in the browser's next idle moment, within a second. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }));
}
