import type { Browser } from 'wxt/browser';

type Window = Pick<Browser.windows.Window, 'id' | 'incognito' | 'state'>;
type Tab = Pick<Browser.tabs.Tab, 'windowId' | 'lastAccessed'>;

/**
 * The id of the window that is not private and, as far as can be told, was used last: in whose tabs that are not in front
 * (`behind`) one was left last. Undefined where all are private.
 * Firefox knows the order and tells no extension: the last window of all is the private one, and each tab in front says that
 * it is looked at now. Only a listener on every change of window would know, which wakes the background each time for this.
 */
export function lastUsed(windows: readonly Window[], behind: readonly Tab[]): number | undefined {
  const left = ({ id }: Window) =>
    Math.max(0, ...behind.map(({ windowId, lastAccessed = 0 }) => (windowId === id ? lastAccessed : 0)));
  const order = (a: Window, b: Window) =>
    Number(isAway(a)) - Number(isAway(b)) || left(b) - left(a) || (b.id ?? 0) - (a.id ?? 0);
  return windows.filter(({ incognito }) => !incognito).sort(order)[0]?.id;
}

const isAway = ({ state }: Window) => state === 'minimized';
