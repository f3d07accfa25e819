import { t, type MessageKey } from '../../utils/i18n';
import type { LengthClass, SortOrder } from '../../utils/search/types';

const LENGTHS: Record<LengthClass, MessageKey> = {
  short: 'lengthShort',
  medium: 'lengthMedium',
  long: 'lengthLong',
};

const SORTS: Record<SortOrder, MessageKey> = {
  relevance: 'sortRelevance',
  newest: 'sortNewest',
  oldest: 'sortOldest',
  shortest: 'sortShortest',
  longest: 'sortLongest',
  title: 'sortTitle',
  site: 'sortSite',
};

export const LENGTH_CLASSES = Object.keys(LENGTHS) as LengthClass[];

export const lengthName = (length: LengthClass): string => t(LENGTHS[length]);
export const sortName = (sort: SortOrder): string => t(SORTS[sort]);

/** The orders there are; "most fitting" only where something is searched for. */
export function sortOrders(searched: boolean): SortOrder[] {
  const all = Object.keys(SORTS) as SortOrder[];
  return searched ? all : all.filter((sort) => sort !== 'relevance');
}

/** A day as people write it: "31 Mei 2024". `day`: `2024-05-31`. */
export function dayName(day: string): string {
  const locale = t('uiLanguage') === 'id' ? 'id-ID' : 'en-GB';
  const parts: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(locale, parts).format(new Date(`${day}T00:00:00Z`));
}
