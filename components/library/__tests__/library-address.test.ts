import { describe, expect, it } from 'vitest';
import { isNarrowed, listHref, NO_FILTERS, parseListHref, shelfAddress } from '../library-address';

describe('the address of a list', () => {
  it.each(['unread', 'archive', 'favourites', 'all'] as const)(
    'goes there and back for the shelf %s',
    (shelf) => {
      expect(parseListHref(listHref(shelfAddress(shelf)))).toEqual(shelfAddress(shelf));
    },
  );

  it('holds all that was chosen', () => {
    const list = {
      shelf: 'archive',
      text: 'harga "beras & gula" situs:detik #1?',
      filters: {
        tags: ['harga beras', 'pemilu'],
        sites: ['detik', 'warta-lembah.example'],
        lengths: ['short', 'long'],
        from: '2024-01-31',
        to: '2025-12-01',
      },
      sort: 'oldest',
    } as const;
    expect(parseListHref(listHref(list as never))).toEqual(list);
  });

  it('takes nothing that makes no sense', () => {
    const hash = '#/semua?panjang=besar&urut=acak&sejak=kemarin&sampai=2024-13-45&tag=&situs=';
    expect(parseListHref(hash)).toEqual(shelfAddress('all'));
  });

  it('cuts a text that is longer than a search', () => {
    expect(parseListHref(`#/?cari=${'a'.repeat(9_000)}`).text).toHaveLength(500);
  });
});

describe('isNarrowed', () => {
  it('is false for a shelf as it is, in whatever order', () => {
    expect(isNarrowed({ ...shelfAddress('all'), sort: 'oldest', text: '  ' })).toBe(false);
  });

  it.each([{ tags: ['a'] }, { sites: ['a'] }, { lengths: ['short' as const] }, { from: '2024-01-01' }])(
    'is true for %o',
    (filters) => {
      expect(isNarrowed({ ...shelfAddress('all'), filters: { ...NO_FILTERS, ...filters } })).toBe(true);
    },
  );
});
