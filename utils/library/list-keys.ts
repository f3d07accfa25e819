import type { Store } from './store';

/** What PouchDB's indexeddb adapter (9.0.0) has besides its own interface. */
interface Adapter {
  _openTransactionSafely(
    stores: string[],
    mode: 'readonly',
    callback: (error: unknown, transaction: IDBTransaction) => void,
  ): void;
}

/**
 * Keys from `from` to `to` (both included), in order, at most `limit`. Straight from the adapter's index of what is not
 * deleted: `allDocs` reads every document in full to tell its key, which makes the list a third slower and would hold
 * whole bodies in memory. A test compares the two.
 */
export function listKeys(store: Store, from: string, to: string, limit?: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const { _openTransactionSafely: open } = store as unknown as Adapter;
    open(['docs'], 'readonly', (error, transaction) => {
      if (!transaction) return reject(error instanceof Error ? error : new Error('no transaction'));
      const index = transaction.objectStore('docs').index('deleted,id');
      const request = index.getAllKeys(IDBKeyRange.bound([0, from], [0, to]), limit);
      request.onsuccess = () => resolve(request.result as string[]);
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });
  });
}
