import { foldSpace, textOf } from '../text';
import { isElsewhere } from './elsewhere';
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
/** Without an address the word "halaman" must be said: a carousel has a "next" too. */
const NEXT_PAGE = /^(?:halaman\s+(?:selanjutnya|berikutnya)|next\s+page)[\s>»→›.]*$/i;
const NUMBER = /^(?:(?:halaman|hal\.?|page)\s*)?(\d{1,2})$/i;
const WHOLE_TEXT = /\b(?:all|semua|full|seluruh|selengkapnya|1 halaman|satu halaman)\b/i;
/** "Halaman 1/2", "Halaman 1 dari 4", "1 dari 4 halaman". */
const COUNTED =
  /^(?:halaman|hal\.?|page)\s*:?\s*(\d{1,2})\s*(?:dari|of|\/)\s*(\d{1,2})$|^(\d{1,2})\s*(?:dari|of|\/)\s*(\d{1,2})\s*(?:halaman|pages?)$/i;
/** "1 dari 4": only beside a link to a page of this story, since it may count anything. */
const BARE_COUNTED = /^(\d{1,2})\s*(?:dari|of)\s*(\d{1,2})$/i;
/** Cheap, before an address is parsed: a number or "all" near its end. */
const MAY_BE_PAGE = /(?:[/_=-])(?:\d{1,3}|all)(?:\.s?html?)?\/?(?:[#&].*)?$/i;
/** Asked for one by one: browsers find a lone class at once, and try each of a list on every element. */
const PAGER_NAMES = [
  '.pagination',
  '.paging',
  '.page-links',
  '.page-number',
  '.page-numbers',
  '.pagelinks',
  '.pager',
];
const ACTIVE = /\b(?:active|current|selected|aktif|on)\b/i;

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
  const pager = pagerAround(shown) ?? namedPager(document, body, pagers);
  readPager(signs, pager);
  if (isLinked || pager || signs.goesOn) readCounts(signs, document, body);
  return signs;
}

function inPager(link: Element, pagers: string[]): boolean {
  return safely(() => link.closest([...PAGER_NAMES, ...pagers].join(', ')) !== null) ?? false;
}

/** A page's own rule may hold a selector that this browser does not know. */
function safely<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/** "1 | Show All": a pager with page 1 and no other. */
function isLonePage(link: Element): boolean {
  const numbers = numbersIn(link.parentElement ?? link).map(({ number }) => number);
  return numbers.length > 0 && Math.max(...numbers) === 1;
}

function saysMore(document: Document, selector: string): boolean {
  const pager = safely(() => document.querySelector(selector));
  if (!pager || (pager.textContent ?? '').length > 500) return false;
  return [pager, ...pager.querySelectorAll('*')].some((element) => NEXT_PAGE.test(textOf(element)));
}

/** The nearest element around the numbered links that holds two numbers or more. */
function pagerAround(links: Element[]): Element | null {
  let element = links[0]?.parentElement ?? null;
  for (let level = 0; element && level < 4; level += 1, element = element.parentElement) {
    if (numbersIn(element).length >= 2) return element;
  }
  return null;
}

/** A pager by its name whose numbers are buttons, or links that only a script follows. */
function namedPager(document: Document, body: Element | null, pagers: string[]): Element | null {
  const found = [...PAGER_NAMES, ...pagers].flatMap(
    (selector) => safely(() => [...document.querySelectorAll(selector)]) ?? [],
  );
  return (
    found.find((element) => {
      const numbers = numbersIn(element).map(({ number }) => number);
      const inOrder = numbers.every((number, at) => number === at + 1);
      return numbers.length >= 2 && inOrder && !leadsElsewhere(element) && !isElsewhere(element, body);
    }) ?? null
  );
}

/** Numbers that are links to addresses of their own, and not to pages of this story, page something else. */
function leadsElsewhere(pager: Element): boolean {
  return [...pager.querySelectorAll('a[href]')].some(
    (link) => NUMBER.test(textOf(link)) && /^(?!#|javascript:)./i.test(link.getAttribute('href') ?? ''),
  );
}

interface Numbered {
  element: Element;
  number: number;
}

/** Innermost elements whose whole text is a page number. */
function numbersIn(root: Element): Numbered[] {
  if ((root.textContent ?? '').length > 3_000) return [];
  const found: Numbered[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.firstElementChild) continue;
    const number = NUMBER.exec(textOf(element))?.[1];
    if (number && Number(number) > 0) found.push({ element, number: Number(number) });
  }
  return found;
}

function readPager(signs: PageSigns, pager: Element | null): void {
  const numbers = pager ? numbersIn(pager) : [];
  signs.count = Math.max(0, ...numbers.map(({ number }) => number));
  if (!pager || numbers.length < 2) return;
  const active = numbers.find(({ element }) => isActive(element, pager));
  const unlinked = numbers.filter(({ element }) => !element.closest('a[href], button'));
  signs.current = active?.number ?? (unlinked.length === 1 ? (unlinked[0]?.number ?? null) : null);
}

function isActive(element: Element, pager: Element): boolean {
  for (let at: Element | null = element; at && at !== pager; at = at.parentElement) {
    if (at.hasAttribute('aria-current')) return true;
    const names = (at.getAttribute('class') ?? '').replace(/[-_]/g, ' ');
    if (ACTIVE.test(names) && numbersIn(at).length <= 1) return true;
  }
  return false;
}

/** "Halaman 1/2" somewhere; "1 dari 4" beside a link to a page. */
function readCounts(signs: PageSigns, document: Document, body: Element | null): void {
  const root = document.body;
  if (!root) return;
  const walker = document.createTreeWalker(root, 4 /* text */);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.length > 200 || !/\d/.test(data)) continue;
    const text = foldSpace(data);
    const match =
      COUNTED.exec(text) ??
      (signs.links.length > 0 ? BARE_COUNTED.exec(text) : null) ??
      wholeOf(parentElement);
    const [number, count] = [Number(match?.[1] ?? match?.[3]), Number(match?.[2] ?? match?.[4])];
    if (!match || !parentElement || !(number >= 1 && count >= 2 && number <= count)) continue;
    if (isElsewhere(parentElement, body)) continue;
    signs.count = Math.max(signs.count, count);
    signs.current ??= number;
  }
}

/** "Halaman <b>1</b> dari <b>4</b>" is in parts. */
function wholeOf(parent: Element | null): RegExpExecArray | null {
  const around = parent?.parentElement;
  if (!parent || !around || (around.textContent ?? '').length > 60) return null;
  return COUNTED.exec(textOf(around));
}
