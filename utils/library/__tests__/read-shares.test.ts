import { expect, it } from 'vitest';
import { placeKey } from '../document-ids';
import { readShares } from '../read-shares';
import { freshStore } from './fresh-store';

it('tells how far each story was read, and nothing of what it cannot read', async () => {
  const store = await freshStore();
  await store.bulkDocs([
    { _id: placeKey('a'), share: 0.4 },
    { _id: placeKey('b'), share: 'half' },
    { _id: placeKey('c'), share: 7 },
  ] as object[]);
  expect([...(await readShares(store, ['a', 'b', 'c', 'd']))]).toEqual([['a', 0.4]]);
});
