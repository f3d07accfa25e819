import type { Pagination } from '../../sites/site-rule';
import type { StoryPage, StoryPages } from '../types';
import { sameKind, shapeOf, toNumber } from './page-shape';
import type { PageLink, PageSigns } from './page-signs';
import {
  addressOfPage,
  baseOf,
  MOST_PAGES,
  wholeByPath,
  wholeByQuery,
  type PageShape,
  type StoryAddress,
} from './story-address';

/**
 * How the story at `story` is split by what its page shows; null where the signs say nothing. `value` is the page
 * number in this page's own address (`url`), if it has one.
 */
export function readSplit(
  url: string,
  story: StoryAddress,
  abilities: Pagination[],
  signs: PageSigns,
  value: number | null,
): StoryPages | null {
  const ruled = abilities.some((ability) => ability.kind !== 'hidden-parts');
  const links = signs.links.filter((link) => link.value !== value);
  const speaks = links.filter((link) => link.shown !== null || link.goesOn || ruled);
  // A cut-off number is a page number only where the page links to its neighbours.
  if (value !== null && story.base.pathname !== baseOf(url, story.params).pathname && !speaks.length)
    return null;
  const pagerAlone = ruled && (signs.count > 1 || signs.goesOn);
  if (speaks.length === 0 && signs.whole.length === 0 && !pagerAlone) return null;

  const shape = shapeOf(speaks, abilities, story);
  const numberOf = (link: PageLink): number =>
    shape && sameKind(shape, link.shape) ? toNumber(shape, link.value) : 0;
  const own = value === null || !shape ? null : toNumber(shape, value);
  const next = Math.max(0, ...speaks.filter((link) => link.goesOn).map(numberOf));
  const current = own ?? signs.current ?? (next > 1 ? next - 1 : 1);
  const known = Math.max(signs.count, ...speaks.filter((link) => link.shown !== null).map(numberOf));
  const highest = Math.max(known, next, current, signs.goesOn && known === 0 ? current + 1 : 0);
  if (highest < 2 && signs.whole.length === 0) return null;
  const whole = wholeOf(story, abilities) ?? signs.whole[0] ?? null;
  const count = known >= 2 && known >= next ? known : null;
  const pages: StoryPage[] = [];
  if (shape)
    for (let number = 1; number <= Math.min(highest, MOST_PAGES); number += 1)
      pages.push({ number, url: addressOfPage(story, shape, number) });
  if (pages.length < 2 && !whole) return null;
  return { current, count, whole, pages, how: nameOf(abilities, shape, whole, count) };
}

function wholeOf(story: StoryAddress, abilities: Pagination[]): string | null {
  for (const ability of abilities) {
    if (ability.kind === 'single-query') return wholeByQuery(story, ability.param, ability.value);
    if (ability.kind === 'single-path') return wholeByPath(story, ability.suffix);
  }
  return null;
}

/** The first ability of the rules that is in use; `generic` where the rules name none that is. */
function nameOf(
  abilities: Pagination[],
  shape: PageShape | null,
  whole: string | null,
  count: number | null,
): string {
  const used = abilities.find((ability) => {
    if (ability.kind === 'single-query' || ability.kind === 'single-path') return whole !== null;
    if (ability.kind === 'next-link') return count === null;
    return ability.kind === shape?.kind;
  });
  return used?.kind ?? 'generic';
}
