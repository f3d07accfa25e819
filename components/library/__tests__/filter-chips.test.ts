import { describe, expect, it, vi } from 'vitest';
import type { Facets } from '../../../utils/search/types';
import { filterChips } from '../filter-chips';
import { NO_FILTERS, shelfAddress, type ListAddress } from '../library-address';
import { suggestTags } from '../suggest-tags';

vi.mock('../../../utils/i18n');

const list = (change: Partial<ListAddress>): ListAddress => ({ ...shelfAddress('all'), ...change });

describe('filterChips', () => {
  it('makes one chip of each filter, each without only itself', () => {
    const filters = { ...NO_FILTERS, tags: ['a', 'b'], lengths: ['short' as const], from: '2024-01-31' };
    const chips = filterChips(list({ filters }), [], null);
    expect(chips).toHaveLength(4);
    expect(chips[0]?.without.filters).toEqual({ ...filters, tags: ['b'] });
    expect(chips[2]?.without.filters).toEqual({ ...filters, lengths: [] });
    expect(chips[3]?.without.filters).toEqual({ ...filters, from: null });
  });

  it('takes a typed filter out of the text where it stands', () => {
    const text = 'banjir situs:detik bandung';
    const part = { name: 'site', value: 'detik', negated: false, start: 7, end: 18 } as never;
    const [chip] = filterChips(list({ text }), [part], null);
    expect(chip?.label).toBe('situs:detik');
    expect(chip?.without.text).toBe('banjir bandung');
  });

  it('names a site as the list does', () => {
    const facets = { sites: [{ key: 'detik', label: 'detikcom', count: 3 }] } as Partial<Facets> as Facets;
    const filters = { ...NO_FILTERS, sites: ['detik', 'lain.example'] };
    expect(filterChips(list({ filters }), [], facets).map(({ label }) => label)).toEqual([
      'detikcom',
      'lain.example',
    ]);
  });
});

describe('suggestTags', () => {
  const known = ['ekonomi', 'harga', 'makro ekonomi', 'energi'].map((key) => ({ key, label: key, count: 1 }));

  it('offers what begins so before what holds it', () => {
    expect(suggestTags('e', known, [])).toEqual(['ekonomi', 'energi', 'makro ekonomi']);
    expect(suggestTags('eko', known, [])).toEqual(['ekonomi', 'makro ekonomi']);
  });

  it('offers the most used where nothing is typed, and never what is there already', () => {
    expect(suggestTags('', known, ['harga'])).toEqual(['ekonomi', 'makro ekonomi', 'energi']);
  });
});
