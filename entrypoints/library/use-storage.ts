import { useEffect, useState } from 'preact/hooks';
import type { BrowserStorage } from '../../components/library/storage/StorageTable';
import { reportError } from '../../utils/report-error';

/** What the browser says of our storage, and how to ask it to keep it. */
export function useStorage(): { storage: BrowserStorage | null; keep: () => void } {
  const [storage, setStorage] = useState<BrowserStorage | null>(null);
  const look = () =>
    readStorage().then(setStorage, (error: unknown) => reportError('ask for the room there is', error));
  useEffect(() => void look(), []);
  const keep = () =>
    void navigator.storage.persist().then(look, (error: unknown) => reportError('ask to be kept', error));
  return { storage, keep };
}

async function readStorage(): Promise<BrowserStorage> {
  const [{ usage, quota }, kept] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return {
    used: usage ?? null,
    free: quota === undefined ? null : Math.max(0, quota - (usage ?? 0)),
    kept,
  };
}
