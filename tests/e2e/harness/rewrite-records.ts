import type { TestBrowser } from './test-browser.ts';

/** Which records, by what their keys begin with and what is in them, and what becomes of their JSON. */
export interface Rewriting {
  keys: string;
  holding?: string;
  /** Source of a pattern, and what takes the place of each match. */
  replace: [pattern: string, by: string][];
}

/**
 * Rewrites records of the library below PouchDB, as a fault of the disk would, or a version that is long gone. Answers
 * with how many were.
 */
export function rewriteRecords(browser: TestBrowser, rewriting: Rewriting): Promise<number> {
  return browser.inExtension(rewrite, rewriting);
}

/** Runs in the extension. */
async function rewrite(_api: unknown, { keys, holding = '', replace }: Rewriting): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('_pouch_bening');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('open'));
  });
  const docs = database.transaction('docs', 'readwrite').objectStore('docs');
  let rewritten = 0;
  await new Promise<void>((resolve, reject) => {
    docs.transaction.oncomplete = () => resolve();
    docs.transaction.onerror = () => reject(docs.transaction.error ?? new Error('write'));
    docs.getAll(IDBKeyRange.bound(keys, `${keys}\uffff`)).onsuccess = ({ target }) => {
      for (const record of (target as IDBRequest<object[]>).result) {
        const text = JSON.stringify(record);
        if (!text.includes(holding)) continue;
        const other = replace.reduce((json, [from, to]) => json.replace(new RegExp(from, 'g'), to), text);
        docs.put(JSON.parse(other));
        rewritten += 1;
      }
    };
  });
  database.close();
  return rewritten;
}
