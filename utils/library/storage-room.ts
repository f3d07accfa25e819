export interface StorageRoom {
  /** Bytes that the extension uses and may still use, as the browser estimates them. */
  used: number;
  free: number;
  /** The browser has promised not to clear it by itself. */
  persistent: boolean;
}

/** How much room there is; pages only, as the browser asks. */
export async function storageRoom(): Promise<StorageRoom> {
  const [{ usage = 0, quota = 0 }, persistent] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage, free: Math.max(0, quota - usage), persistent };
}

/**
 * Asks the browser to keep what is saved even when the disk is nearly full; answers whether it will. With the permission
 * `unlimitedStorage` nobody is asked anything. Workers cannot do this, so the library page does when it is opened.
 */
export async function keepStorage(): Promise<boolean> {
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}
