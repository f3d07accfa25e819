/**
 * Calls `changed` when the address changes without a new document; a change of the fragment alone is none.
 *
 * `history.pushState` cannot be watched from an isolated world by replacing it (the page has its own), and a poll of
 * `location` costs for as long as the tab lives. The Navigation API tells (Chromium 102, Firefox 147). Elsewhere the
 * address is looked at after what changes it: going back, a click, coming back to the tab.
 */
export function onAddressChange(changed: () => void, signal: AbortSignal): void {
  let last = address();
  const check = (): void => {
    if (address() === last || signal.aborted) return;
    last = address();
    changed();
  };
  const navigation = navigationApi();
  if (navigation) {
    navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  window.addEventListener('popstate', check, { signal });
  document.addEventListener('visibilitychange', check, { signal });
  const checkSoon = (): void => AFTER_CLICK_MS.forEach((delay) => setTimeout(check, delay));
  document.addEventListener('click', checkSoon, { signal, capture: true, passive: true });
}

/** Single-page sites change the address at once, or when the next page has been fetched. */
const AFTER_CLICK_MS = [100, 1500];

function address(): string {
  return location.href.split('#')[0]!;
}

/** The real API: in a browser without it, an element with the id `navigation` would answer to the name. */
function navigationApi(): EventTarget | null {
  const { Navigation, navigation } = window as { Navigation?: new () => EventTarget; navigation?: unknown };
  return typeof Navigation === 'function' && navigation instanceof Navigation ? navigation : null;
}
