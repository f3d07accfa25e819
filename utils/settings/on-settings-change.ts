import { browser } from 'wxt/browser';

/** Calls `listener` after every change of stored settings, here or from another device; answers with what stops it. */
export function onSettingsChange(listener: () => void): () => void {
  const heard = (_changes: unknown, area: string) => {
    if (area === 'sync') listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
