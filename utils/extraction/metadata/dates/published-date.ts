import type { HeaderRegion } from '../header-region';
import { ldString } from '../json-ld';
import type { Found, SourcesWithOutlet } from '../sources';
import { ruleHits } from '../sources';
import type { TextPart } from '../text-parts';
import { isoOf } from './iso-date';
import type { MachineDate } from './machine-date';
import { readMachineDate } from './machine-date';
import { mayBeDated, readDates } from './read-dates';

export interface StoryDates {
  published: Found<string> | null;
  modified: Found<string> | null;
}

interface Stated extends MachineDate {
  from: string;
}

/** Keys of `<meta>` that give the publication, most trusted first. */
const PUBLISHED_META = [
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
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
];

function statedDates(sources: SourcesWithOutlet, keys: readonly string[], ldKey: string): Stated[] {
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
function markedDates(region: HeaderRegion): Stated[] {
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
function mostTrusted(dates: readonly Stated[]): Stated | null {
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

interface Shown {
  iso: string;
  from: string;
  /** Is WIB, WITA or another zone written beside it? */
  zoned: boolean;
  update: boolean;
  /** Only its class says "updated": hAtom themes (WordPress, KapanLagi) put that on the publication too. */
  maybe?: boolean;
}

const UPDATE =
  /(?:di)?perbar[a-z]{1,4}|\bup-?dated?\b|last (?:modified|edited)|diubah|disunting pada|revisi/i;

/** Dates with a time in the texts beside the headline, in order. */
function shownDates(parts: readonly TextPart[]): Shown[] {
  const shown: Shown[] = [];
  parts.forEach((part, at) => {
    if (part.text.length > 160 || !mayBeDated(part.text)) return;
    const line = gluedLine(parts, at);
    const dates = readDates(line.text);
    if (dates.length === 0 || part.element.closest('li li, nav, aside')) return;
    let from = 0;
    for (const date of dates) {
      const iso = date.index >= line.start ? isoOf(date) : null;
      const lead = line.text.slice(Math.max(from, date.index - 40), date.index);
      const marked =
        /modif|updated?(?:$|[\s_-]*time)/i.test(part.element.className) &&
        !/publish|datetime/i.test(part.element.className);
      if (iso)
        shown.push({
          iso,
          from: 'text',
          zoned: date.offset !== null,
          update: UPDATE.test(lead) || marked,
          maybe: marked && !UPDATE.test(lead),
        });
      from = date.end;
    }
  });
  return shown;
}

/** A date may be split over elements ("Jumat, 9 Oktober 2020" | "14:01 WIB"): up to three parts of a line are read as one. */
function gluedLine(parts: readonly TextPart[], at: number): { text: string; start: number } {
  const part = parts[at]!;
  const lead = parts[at - 1];
  const before =
    lead && lead.line === part.line && lead.text.length <= 30 && !/\d{4}/.test(lead.text)
      ? `${lead.text} `
      : '';
  let text = before + part.text;
  for (let next = at + 1; next <= at + 2 && next < parts.length; next++) {
    const other = parts[next]!;
    if (
      other.line > part.line + 1 ||
      other.text.length > 30 ||
      /\d{4}|[A-Za-z\u00C0-\u024F]{6}/.test(other.text)
    )
      break;
    text += ` ${other.text}`;
  }
  return { text, start: before.length };
}

function agrees(iso: string, stated: readonly Stated[]): boolean {
  const clock = iso.slice(0, 16);
  return stated.some(
    (date) => date.iso.slice(0, 16) === clock || Math.abs(Date.parse(date.iso) - Date.parse(iso)) < 60_000,
  );
}

/** A clock shown without a zone is WIB, unless metadata says the same clock in another zone of Indonesia or Malaysia. */
function inStatedZone(shown: Shown, stated: readonly Stated[]): Shown {
  if (shown.zoned) return shown;
  const same = stated.find((date) => date.trust === 2 && date.iso.slice(0, 16) === shown.iso.slice(0, 16));
  return same ? { ...shown, iso: same.iso } : shown;
}

const DAY = 86_400_000;

function isDaysAway(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) > 2 * DAY;
}

function choose(after: readonly Shown[], before: readonly Shown[], stated: readonly Stated[]): Shown | null {
  const fresh = (list: readonly Shown[]): Shown[] => list.filter((date) => !date.update);
  const all = [...fresh(after), ...fresh(before)];
  if (!all.length) all.push(...[...after, ...before].filter((date) => date.maybe).slice(0, 1));
  const agreed = all.find((date) => agrees(date.iso, stated));
  if (agreed) return agreed;
  const near = fresh(after)[0] ?? fresh(before).at(-1) ?? all[0] ?? null;
  const trusted = mostTrusted(stated);
  // A clock in the page's head or a neighbour's date: days away from what metadata says.
  if (near && trusted && isDaysAway(near.iso, trusted.iso)) return null;
  return near;
}

/**
 * When the story was published and last changed. The date shown beside the headline wins, since metadata is often in
 * a wrong zone; metadata speaks where nothing is shown, or where what is shown is days away (a clock, another story).
 */
export function readStoryDates(sources: SourcesWithOutlet, region: HeaderRegion): StoryDates {
  const stated = [...statedDates(sources, PUBLISHED_META, 'datePublished'), ...markedDates(region)];
  const changed = statedDates(sources, MODIFIED_META, 'dateModified');
  const ruled = ruledDates(sources);
  const after = shownDates([...region.after, ...region.bodyStart.slice(0, 4)]);
  const before = shownDates(region.before);
  const trusted = mostTrusted(stated);
  const believed = (date: Shown): boolean => !date.update && !(trusted && isDaysAway(date.iso, trusted.iso));
  const seen = ruled.find(believed) ?? choose(after, before, stated);
  const shown = seen && inStatedZone(seen, stated);
  const published = shown ?? trusted ?? after.find((date) => date.update) ?? null;
  const update =
    [...ruled, ...after].find((date) => date.update && date.iso !== published?.iso) ?? mostTrusted(changed);
  return {
    published: published ? { value: published.iso, from: published.from } : null,
    // A change before the publication, or in the same minute, is the CMS's own business.
    modified:
      update && (!published || Date.parse(update.iso) - Date.parse(published.iso) >= 60_000)
        ? { value: update.iso, from: update.from }
        : null,
  };
}

/** What the site's rule points at. */
function ruledDates(sources: SourcesWithOutlet): Shown[] {
  const dates: Shown[] = [];
  for (const hits of ruleHits(sources, 'published')) {
    for (const hit of hits) {
      if (hit.ofAttribute) {
        const date = readMachineDate(hit.text);
        // An attribute in UTC is metadata like any other: it waits for what the page shows.
        if (date && date.trust > 0) dates.push({ iso: date.iso, from: hit.from, zoned: true, update: false });
        continue;
      }
      let from = 0;
      for (const date of readDates(hit.text)) {
        const iso = isoOf(date);
        if (iso)
          dates.push({
            iso,
            from: hit.from,
            zoned: date.offset !== null,
            update: UPDATE.test(hit.text.slice(from, date.index)),
          });
        from = date.end;
      }
    }
    if (dates.some((date) => !date.update)) break;
  }
  return dates;
}
