import { t } from '../../utils/i18n';
import type { Facets, UnderstoodFilter } from '../../utils/search/types';
import { dayName, lengthName } from './filter-names';
import type { ListAddress } from './library-address';

export interface Chip {
  label: string;
  /** The list without it. */
  without: ListAddress;
}

/** What narrows a list, one chip each: what was chosen in the panel, and the filters typed into the box. */
export function filterChips(
  list: ListAddress,
  understood: readonly UnderstoodFilter[],
  facets: Facets | null,
): Chip[] {
  const { filters, text } = list;
  const chip = (label: string, change: Partial<ListAddress['filters']>): Chip => ({
    label,
    without: { ...list, filters: { ...filters, ...change } },
  });
  const siteName = (key: string) => facets?.sites.find((site) => site.key === key)?.label ?? key;
  return [
    ...understood.map(({ start, end }) => ({
      label: text.slice(start, end),
      without: { ...list, text: `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/g, ' ').trim() },
    })),
    ...filters.tags.map((tag) =>
      chip(t('filterTag', tag), { tags: filters.tags.filter((each) => each !== tag) }),
    ),
    ...filters.sites.map((site) =>
      chip(siteName(site), { sites: filters.sites.filter((each) => each !== site) }),
    ),
    ...filters.lengths.map((length) =>
      chip(lengthName(length), { lengths: filters.lengths.filter((each) => each !== length) }),
    ),
    ...(filters.from ? [chip(t('filterFrom', dayName(filters.from)), { from: null })] : []),
    ...(filters.to ? [chip(t('filterTo', dayName(filters.to)), { to: null })] : []),
  ];
}
