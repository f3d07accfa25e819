import { textOf } from '../text';
import { isElsewhere } from './elsewhere';
import { readCounts } from './page-counts';
import { inPager, isLonePage, NUMBER, pagerOf, readPager, saysMore } from './pager';
import { parseStoryLink, type PageShape, type StoryAddress } from './story-address';

/** A link to a page of this story. */
export interface PageLink {
  shape: PageShape;
  /** The number in its address. */
  value: number;
  /** The number it shows, or null for words ("Selanjutnya", a teaser of the next page). */
  shown: number | null;
  /** It says that it goes on: "Halaman selanjutnya", `rel=next`. */
  goesOn: boolean;
}

/** What the page shows of being one of several. */
export interface PageSigns {
  links: PageLink[];
  /** Links to the whole story at one address. */
  whole: string[];
  /** The highest page number seen, by numbers or by "1 dari 4"; 0 where there is none. */
  count: number;
  /** A pager that the rules name says that there is more, without an address. */
  goesOn: boolean;
  /** The number of this page, where the page tells. */
  current: number | null;
}

interface Page {
  document: Document;
  story: StoryAddress;
  /** The page's links that may lead to a page of a story: `mayBePages`. */
  links: readonly Element[];
  /** The body in the live page; null where it is not known. */
  body: Element | null;
  /** Elements that the rules name as pagers. */
  pagers: string[];
  /** May the story be split though no link says so? A pager is looked for then, too. */
  mayBeSplit: boolean;
}

const NEXT =
  /^(?:(?:baca|lanjut(?:kan)?)\s+)?(?:ke\s+)?(?:(?:halaman|page|hal)\s*)?(?:selanjutnya|berikutnya|next(?:\s+page)?|lanjut(?:kan)?(?:\s+(?:membaca|baca))?)[\s>»→›.]*$/i;
const WHOLE_TEXT = /\b(?:all|semua|full|seluruh|selengkapnya|1 halaman|satu halaman)\b/i;
/** Cheap, before an address is parsed: a number or "all" near its end. */
const MAY_BE_PAGE = /(?:[/_=-])(?:\d{1,3}|all)(?:\.s?html?)?\/?(?:[#&].*)?$/i;

/** Links whose address may be that of a page of a story; on most pages none or a few, and the rest need not be looked at. */
export function mayBePages(document: Document): Element[] {
  const isNext = (link: Element): boolean => /(?:^|\s)next(?:\s|$)/i.test(link.getAttribute('rel') ?? '');
  return [
    ...[...document.getElementsByTagName('link')].filter(isNext),
    ...document.getElementsByTagName('a'),
  ].filter((link) => MAY_BE_PAGE.test(link.getAttribute('href') ?? ''));
}

/** Reads the signs; links in comments, galleries and lists of other stories are none. */
export function readPageSigns({ document, story, links, body, pagers, mayBeSplit }: Page): PageSigns {
  const signs: PageSigns = { links: [], whole: [], count: 0, goesOn: false, current: null };
  const shown: Element[] = [];
  for (const link of links) {
    const address = parseStoryLink(story, link.getAttribute('href') ?? '');
    if (!address || isElsewhere(link, body)) continue;
    const text = textOf(link);
    if ('whole' in address) {
      const isNamed = WHOLE_TEXT.test(text) || inPager(link, pagers);
      if (isNamed && !isLonePage(link)) signs.whole.push(address.whole);
      continue;
    }
    const number = NUMBER.exec(text)?.[1];
    const goesOn = NEXT.test(text) || /\bnext\b/i.test(link.getAttribute('rel') ?? '');
    signs.links.push({ ...address, shown: number ? Number(number) : null, goesOn });
    if (number) shown.push(link);
  }
  const isLinked = signs.links.length > 0 || signs.whole.length > 0;
  if (!isLinked && !mayBeSplit) return signs;
  signs.goesOn = pagers.some((selector) => saysMore(document, selector));
  const pager = pagerOf(document, body, shown, pagers);
  readPager(signs, pager);
  if (isLinked || pager || signs.goesOn) readCounts(signs, document, body);
  return signs;
}
