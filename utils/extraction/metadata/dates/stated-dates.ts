import type { HeaderRegion } from '../header-region';
import { ldString } from '../json-ld';
import type { SourcesWithOutlet } from '../sources';
import type { MachineDate } from './machine-date';
import { readMachineDate } from './machine-date';

/** A date that metadata or markup states, not a line that is read. */
export interface Stated extends MachineDate {
  from: string;
}

/** Keys of `<meta>` that give the publication, most trusted first. */
export const PUBLISHED_META = [
  'article:published_time',
  'content_publisheddate',
  'publishdate',
  'dtk:publishdate',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'published_at',
  'published_date',
  'publish-date',
  'publish_date',
  'jpnncom_news_pubdate',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'pubdate',
  'date',
];
export const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
];

/** Dates of metadata under `keys` of `<meta>`, and under `ldKey` of JSON-LD behind the first of them. */
export function statedDates(sources: SourcesWithOutlet, keys: readonly string[], ldKey: string): Stated[] {
  const dates: Stated[] = [];
  const take = (value: string | null | undefined, from: string): void => {
    const date = value ? readMachineDate(value) : null;
    if (date) dates.push({ ...date, from });
  };
  const [first, ...rest] = keys;
  take(sources.meta.get(first!)?.[0], `meta:${first}`);
  for (const node of sources.ldArticle) take(ldString(node[ldKey]), 'json-ld');
  for (const key of rest) take(sources.meta.get(key)?.[0], `meta:${key}`);
  return dates;
}

/** `<time datetime>` and `[itemprop]` dates beside the headline: last, since templates leave strays behind. */
export function markedDates(region: HeaderRegion): Stated[] {
  // Texts share most of what they stand in, and each element is looked at once.
  const seen = new Set<Element>();
  const dates: Stated[] = [];
  for (const part of [...region.before, ...region.after]) {
    for (let at: Element | null = part.element; at && !seen.has(at); at = at.parentElement) {
      seen.add(at);
      const said = markedTime(at);
      if (said === null) continue;
      const date = readMachineDate(said.slice(0, 60));
      if (date) dates.push({ ...date, from: 'time' });
      break;
    }
  }
  return dates;
}

function markedTime(element: Element): string | null {
  const datetime = element.getAttribute('datetime');
  if (datetime !== null && element.localName === 'time') return datetime;
  if (element.getAttribute('itemprop') !== 'datePublished') return null;
  const content = element.getAttribute('content');
  return content === null ? null : (datetime ?? content);
}

/** Where metadata disagrees by zone only, the date with a believable zone is the right one; else the first. */
export function mostTrusted(dates: readonly Stated[]): Stated | null {
  const first = dates[0];
  if (!first || first.trust > 0) return first ?? null;
  const better = dates.find((date) => date.trust > 0 && sameClockElsewhere(first, date));
  return better ?? first;
}

/** `utc` said the same clock time as `local` and called it UTC: seven to nine hours apart to the minute. */
function sameClockElsewhere(utc: Stated, local: Stated): boolean {
  const hours = (Date.parse(utc.iso) - Date.parse(local.iso)) / 3_600_000;
  return [7, 8, 9].some((shift) => Math.abs(hours - shift) < 1 / 60);
}
