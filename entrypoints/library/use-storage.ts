import { useEffect, useState } from 'preact/hooks';
import type { BrowserStorage } from '../../components/library/storage/StorageTable';
import { reportError } from '../../utils/report-error';

/** What the browser says of our storage, once it has been asked to keep it; null until then. */
export function useStorage(): BrowserStorage | null {
  const [storage, setStorage] = useState<BrowserStorage | null>(null);
  useEffect(() => {
    readStorage().then(setStorage, (error: unknown) => reportError('ask for the room there is', error));
  }, []);
  return storage;
}

/** Asks the browser not to clear our storage away. With `unlimitedStorage`, no browser asks the reader for this. */
export function keepStorage(): Promise<boolean> {
  return navigator.storage.persist();
}

async function readStorage(): Promise<BrowserStorage> {
  const [{ usage, quota }, kept] = await Promise.all([navigator.storage.estimate(), keepStorage()]);
  return {
    used: usage ?? null,
    free: quota === undefined ? null : Math.max(0, quota - (usage ?? 0)),
    kept,
  };
}
