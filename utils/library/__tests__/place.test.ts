import { beforeEach, describe, expect, it } from 'vitest';
import { KEEP_PLACE_MS, keepPlace, readPlace, sweepPlaces } from '../place';
import type { Store } from '../store';
import { freshStore } from './fresh-store';

const place = { quote: { quote: 'Warga menanam', before: 'desa. ', after: ' bakau' }, share: 0.4 };
const then = new Date('2026-11-01T08:00:00Z');
const after = (ms: number) => new Date(then.getTime() + ms);

describe('places', () => {
  let store: Store;
  beforeEach(() => void (store = freshStore()));

  it('keeps the last place, and forgets it', async () => {
    expect(await readPlace(store, 'a')).toBeNull();
    await keepPlace(store, 'a', place, then);
    await keepPlace(store, 'a', { ...place, share: 0.6 }, then);
    expect(await readPlace(store, 'a')).toEqual({ ...place, share: 0.6 });
    await keepPlace(store, 'a', null, then);
    await keepPlace(store, 'a', null, then);
    expect(await readPlace(store, 'a')).toBeNull();
  });

  it('reads nothing from a damaged record, and writes over it', async () => {
    await store.put({ _id: 'place:a', quote: 'no object', share: 7 } as object & { _id: string });
    expect(await readPlace(store, 'a')).toBeNull();
    await keepPlace(store, 'a', place, then);
    expect(await readPlace(store, 'a')).toEqual(place);
  });

  it('knows a share without words, as an import leaves it', async () => {
    await store.put({ _id: 'place:a', share: 0.6, at: then.toISOString() } as object & { _id: string });
    expect(await readPlace(store, 'a')).toEqual({ quote: null, share: 0.6 });
  });

  it('sweeps the old places of stories that are not saved', async () => {
    await store.put({ _id: 'article:saved' });
    for (const id of ['saved', 'left']) await keepPlace(store, id, place, then);
    await keepPlace(store, 'recent', place, after(1));
    expect(await sweepPlaces(store, after(KEEP_PLACE_MS - 1))).toBe(0);
    expect(await sweepPlaces(store, after(KEEP_PLACE_MS))).toBe(1);
    expect(await readPlace(store, 'left')).toBeNull();
    expect(await readPlace(store, 'saved')).toEqual(place);
    expect(await readPlace(store, 'recent')).toEqual(place);
  });
});
