import { describe, expect, it } from 'vitest';
import { createStore } from '../store';
import { freshStore } from './fresh-store';

describe('pinVersion', () => {
  it('opens a database again without closing it elsewhere', async () => {
    const store = freshStore();
    await store.bulkDocs([{ _id: 'a' }]);
    const { name, version } =
      (await indexedDB.databases()).find((one) => one.name?.endsWith(store.name)) ?? {};
    const elsewhere = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name ?? '');
      request.onsuccess = () => resolve(request.result);
    });
    let closed = 0;
    elsewhere.onversionchange = () => void (closed += 1);
    await store.close();
    expect((await createStore(store.name).allDocs()).rows).toHaveLength(1);
    expect(closed).toBe(0);
    expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(version);
    elsewhere.close();
  });

  it('opens anew, empty, what was deleted while it was open', async () => {
    const store = freshStore();
    await store.bulkDocs([{ _id: 'a' }]);
    const name = (await indexedDB.databases()).find((one) => one.name?.endsWith(store.name))?.name ?? '';
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
    await store.bulkDocs([{ _id: 'b' }]);
    expect((await store.allDocs()).rows.map(({ id }) => id)).toEqual(['b']);
  });
});
