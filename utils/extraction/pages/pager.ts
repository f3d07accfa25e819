import { textOf } from '../text';
import { isElsewhere } from './elsewhere';
import type { PageSigns } from './page-signs';

/** A page number, alone or named: "3", "Halaman 3". */
export const NUMBER = /^(?:(?:halaman|hal\.?|page)\s*)?(\d{1,2})$/i;
/** Without an address the word "halaman" must be said: a carousel has a "next" too. */
const NEXT_PAGE = /^(?:halaman\s+(?:selanjutnya|berikutnya)|next\s+page)[\s>»→›.]*$/i;
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

/** Does the link stand in a pager, by its usual names or by those of the rules (`pagers`, selectors)? */
export function inPager(link: Element, pagers: string[]): boolean {
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
export function isLonePage(link: Element): boolean {
  const numbers = numbersIn(link.parentElement ?? link).map(({ number }) => number);
  return numbers.length > 0 && Math.max(...numbers) === 1;
}

/** Does this pager say that there is more, with or without an address? */
export function saysMore(document: Document, selector: string): boolean {
  const pager = safely(() => document.querySelector(selector));
  if (!pager || (pager.textContent ?? '').length > 500) return false;
  return [pager, ...pager.querySelectorAll('*')].some((element) => NEXT_PAGE.test(textOf(element)));
}

/** The pager: around the numbered links to pages of this story, else one by its name; null where there is none. */
export function pagerOf(
  document: Document,
  body: Element | null,
  numbered: Element[],
  pagers: string[],
): Element | null {
  return pagerAround(numbered) ?? namedPager(document, body, pagers);
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

/** Puts the pager's highest number and the number of this page into `signs`. */
export function readPager(signs: PageSigns, pager: Element | null): void {
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
