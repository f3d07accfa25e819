import { browser } from 'wxt/browser';

/** Calls `listener` after every change of that item of `storage.local`; answers with what stops it. */
export function onLocalChange(key: string, listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
