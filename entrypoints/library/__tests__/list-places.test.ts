import { describe, expect, it } from 'vitest';
import { ListPlaces } from '../list-places';

function storage(initial: Record<string, string> = {}) {
  const items = new Map(Object.entries(initial));
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

describe('ListPlaces', () => {
  it('keeps a place for each list, over a reload too', () => {
    const kept = storage();
    const places = new ListPlaces(kept);
    places.keep('#/', { id: 'a', top: 12 });
    places.keep('#/arsip', { id: 'b', top: -4 });
    expect(new ListPlaces(kept).of('#/')).toEqual({ id: 'a', top: 12 });
    expect(new ListPlaces(kept).of('#/arsip')).toEqual({ id: 'b', top: -4 });
    expect(new ListPlaces(kept).of('#/semua')).toBeNull();
  });

  it('forgets the place of a list that was left at its top', () => {
    const places = new ListPlaces(storage());
    places.keep('#/', { id: 'a', top: 12 });
    places.keep('#/', null);
    expect(places.of('#/')).toBeNull();
  });

  it('lets the oldest go', () => {
    const places = new ListPlaces(storage());
    for (let at = 0; at < 60; at++) places.keep(`#/?cari=${at}`, { id: 'a', top: at });
    expect(places.of('#/?cari=0')).toBeNull();
    expect(places.of('#/?cari=59')).toEqual({ id: 'a', top: 59 });
  });

  it.each(['{', '{"a":1}', '[["#/", 5]]', '[["#/", {"id": 5}]]', 'null'])('starts anew from %s', (text) => {
    expect(new ListPlaces(storage({ 'bening-places': text })).of('#/')).toBeNull();
  });
});
