import type { HeaderRegion } from '../header-region';
import type { Found, SourcesWithOutlet } from '../sources';
import {
  markedDates,
  MODIFIED_META,
  mostTrusted,
  PUBLISHED_META,
  statedDates,
  type Stated,
} from './stated-dates';
import { ruledDates, shownDates, type Shown } from './shown-dates';

export interface StoryDates {
  published: Found<string> | null;
  modified: Found<string> | null;
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
