import type { Filters, LengthClass, Shelf, SortOrder } from '../../utils/search/types';

/** What a list shows: kept in the page's address, so that going back, reloading and bookmarks work. */
export interface ListAddress {
  shelf: Shelf;
  /** What was searched for, as typed. */
  text: string;
  filters: Filters;
  /** Null: the most fitting first where something is searched for, else the newest. */
  sort: SortOrder | null;
}

const SHELVES: Record<Shelf, string> = { unread: '', archive: 'arsip', favourites: 'favorit', all: 'semua' };
const LENGTHS: Record<LengthClass, string> = { short: 'singkat', medium: 'sedang', long: 'panjang' };
const SORTS: Record<SortOrder, string> = {
  relevance: 'paling-cocok',
  newest: 'terbaru',
  oldest: 'terlama',
  shortest: 'tersingkat',
  longest: 'terpanjang',
  title: 'judul',
  site: 'situs',
};
/** Longer is no search, and the address would be cut. */
const LONGEST_TEXT = 500;

export const NO_FILTERS: Filters = { tags: [], sites: [], lengths: [], from: null, to: null };

/** A shelf with nothing filtered. */
export function shelfAddress(shelf: Shelf): ListAddress {
  return { shelf, text: '', filters: NO_FILTERS, sort: null };
}

/** `#/arsip?cari=banjir&situs=detik&urut=terlama`. */
export function listHref({ shelf, text, filters, sort }: ListAddress): string {
  const params = new URLSearchParams();
  if (text) params.append('cari', text);
  for (const tag of filters.tags) params.append('tag', tag);
  for (const site of filters.sites) params.append('situs', site);
  for (const length of filters.lengths) params.append('panjang', LENGTHS[length]);
  if (filters.from) params.append('sejak', filters.from);
  if (filters.to) params.append('sampai', filters.to);
  if (sort) params.append('urut', SORTS[sort]);
  const query = params.toString();
  return `#/${SHELVES[shelf]}${query && `?${query}`}`;
}

/** The list an address stands for; anything in it that is not understood counts for nothing. */
export function parseListHref(hash: string): ListAddress {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const params = new URLSearchParams(query);
  return {
    shelf: nameIn(SHELVES, path) ?? 'unread',
    text: (params.get('cari') ?? '').slice(0, LONGEST_TEXT),
    filters: {
      tags: params.getAll('tag').filter(Boolean),
      sites: params.getAll('situs').filter(Boolean),
      lengths: params.getAll('panjang').flatMap((name) => nameIn(LENGTHS, name) ?? []),
      from: dayIn(params.get('sejak')),
      to: dayIn(params.get('sampai')),
    },
    sort: nameIn(SORTS, params.get('urut') ?? ''),
  };
}

export const storyHref = (id: string): string => `#/baca/${id}`;

/** Something beside the shelf itself was asked for. */
export function isNarrowed({ text, filters }: ListAddress): boolean {
  const { tags, sites, lengths, from, to } = filters;
  return (
    text.trim() !== '' || tags.length + sites.length + lengths.length > 0 || from !== null || to !== null
  );
}

function nameIn<Name extends string>(names: Record<Name, string>, slug: string): Name | null {
  return (Object.keys(names) as Name[]).find((name) => names[name] === slug) ?? null;
}

function dayIn(text: string | null): string | null {
  return text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}
