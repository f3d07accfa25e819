import type { PageKind } from '../../detection/types';
import type { Pagination, ResolvedRule, SelectorRemoval, ThemeRule } from '../../sites/site-rule';
import type { StoryPages } from '../types';
import { addressesToTry } from './addresses-to-try';
import { countGalleryPages } from './gallery-pages';
import { countDividers, countParts } from './hidden-parts';
import { ONE_PAGE } from './one-page';
import { mayBePages, readPageSigns, type PageSigns } from './page-signs';
import { readSplit } from './read-split';
import { isWhole, parsePageAddress, type StoryAddress } from './story-address';

export interface PageToSplit {
  document: Document;
  url: string;
  rule: ResolvedRule;
  themes?: readonly ThemeRule[];
  /** The body's first element in the live page; null where Readability chose. */
  body: Element | null;
  kind?: PageKind;
}

/**
 * How the story of this page is split: by the abilities that the rules name, where the page shows that it is split,
 * else by a careful look at its links. Addresses are this story's own path on this page's own origin, nothing else.
 */
export function findPages(page: PageToSplit): StoryPages {
  const { document, url, rule, body, kind = 'article' } = page;
  if (kind === 'gallery') {
    const count = countGalleryPages(document, url);
    return count > 1 ? { ...ONE_PAGE, count, how: 'gallery' } : ONE_PAGE;
  }
  if (kind === 'index' || kind === 'video' || isWhole(url)) return ONE_PAGE;
  const abilities = abilitiesOf(page);
  if (abilities === null) return ONE_PAGE;
  const pagers = pagersOf(rule, page.themes ?? []);
  const links = mayBePages(document);
  const mayBeSplit = abilities.length > 0;
  const tries = addressesToTry(page, abilities).map(({ story, value }) => {
    const signs = readPageSigns({ document, story, links, body, pagers, mayBeSplit });
    addNextLinks(signs, document, story, abilities);
    return { story, value, signs };
  });
  const hidden = hiddenParts(
    document,
    abilities,
    body,
    tries.some(({ signs }) => signs.count > 1),
  );
  if (hidden) return hidden;
  for (const { story, value, signs } of tries) {
    const split = readSplit(url, story, abilities, signs, value);
    if (split) return split;
  }
  return ONE_PAGE;
}

/** The site's abilities, then the themes'. Null where the site's rule says that its stories are never split. */
function abilitiesOf({ rule, themes = [] }: PageToSplit): Pagination[] | null {
  const own = rule.site?.pagination;
  if (own && own.length === 0) return null;
  return [...(own ?? []), ...themes.flatMap((theme) => theme.pagination ?? [])];
}

function pagersOf(rule: ResolvedRule, themes: readonly ThemeRule[]): string[] {
  const removals = [rule.site, ...themes].flatMap((each) => each?.remove?.pagination ?? []);
  return removals.map((each: SelectorRemoval) => (typeof each === 'string' ? each : each.selector));
}

/** Parts that a script shows one by one: only where the page numbers them, as sections of one page are no pages. */
function hiddenParts(
  document: Document,
  abilities: Pagination[],
  body: Element | null,
  numbered: boolean,
): StoryPages | null {
  for (const ability of abilities) {
    const count = ability.kind === 'hidden-parts' && numbered ? countParts(document, ability.selector) : 0;
    if (count > 1) return { ...ONE_PAGE, count, how: 'hidden-parts' };
  }
  const count = countDividers(body);
  return count > 1 ? { ...ONE_PAGE, count, how: 'hidden-parts' } : null;
}

/** The links that a rule names as the way on, whatever they say. */
function addNextLinks(
  signs: PageSigns,
  document: Document,
  story: StoryAddress,
  abilities: Pagination[],
): void {
  for (const ability of abilities) {
    if (ability.kind !== 'next-link') continue;
    try {
      const link = document.querySelector(ability.selector);
      const page = parsePageAddress(story, link?.getAttribute('href') ?? '');
      if (page) signs.links.push({ ...page, shown: null, goesOn: true });
    } catch {
      // A selector this browser does not know.
    }
  }
}
