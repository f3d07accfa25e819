import { describe, expect, it } from 'vitest';
import { listKeys } from '../list-keys';
import { freshStore } from './fresh-store';

describe('listKeys', () => {
  it('answers what allDocs does, deleted ones left out, both ends included', async () => {
    const store = freshStore();
    const keys = ['a:1', 'a:2', 'a:3', 'b:1', 'b:2', 'ü:1'];
    await store.bulkDocs(keys.map((_id) => ({ _id })));
    await store.remove(await store.get('a:2'));
    for (const [from, to, limit] of [
      ['', '\uffff', undefined],
      ['a:', 'a:\uffff', undefined],
      ['a:1', 'b:1', undefined],
      ['a:1\u0000', 'b:2', 2],
      ['c', 'd', 5],
    ] as const) {
      const range = { startkey: from, endkey: to };
      const { rows } = await store.allDocs(limit === undefined ? range : { ...range, limit });
      expect(await listKeys(store, from, to, limit)).toEqual(rows.map(({ id }) => id));
    }
  });
});
