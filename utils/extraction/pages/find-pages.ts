import type { PageKind } from '../../detection/types';
import type { Pagination, ResolvedRule, SelectorRemoval, ThemeRule } from '../../sites/site-rule';
import { absoluteHttp } from '../addresses';
import type { StoryPage, StoryPages } from '../types';
import { countGalleryPages } from './gallery-pages';
import { countDividers, countParts } from './hidden-parts';
import { ONE_PAGE } from './one-page';
import { mayBePages, readPageSigns, type PageLink, type PageSigns } from './page-signs';
import {
  addressOfPage,
  baseOf,
  isWhole,
  MOST_PAGES,
  parsePageAddress,
  withoutNumber,
  wholeByPath,
  wholeByQuery,
  type PageShape,
  type StoryAddress,
} from './story-address';

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
  const tries = storyAddresses(page, abilities).map(({ story, value }) => {
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
    const split = readSplit(page, story, abilities, signs, value);
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

/** This page may itself be a later one: its address without its last number is tried first. */
function storyAddresses({ document, url, rule }: PageToSplit, abilities: Pagination[]) {
  const params = abilities.flatMap((ability) => ('param' in ability && ability.param ? [ability.param] : []));
  const base = baseOf(url, params);
  const aliases = canonicalOf(document, base, rule, params);
  const cut = withoutNumber(base);
  const number = [...new URL(url).searchParams].find(
    ([name, value]) =>
      !base.searchParams.has(name) && params.concat('page', 'halaman').includes(name) && /^\d+$/.test(value),
  );
  const all: { story: StoryAddress; value: number | null }[] = [];
  if (cut) all.push({ story: { base: cut.base, aliases: [], params }, value: cut.value });
  all.push({ story: { base, aliases, params }, value: number ? Number(number[1]) : null });
  return all;
}

/** The canonical address, where it is on this host or on another of the same rule. */
function canonicalOf(document: Document, base: URL, { site }: ResolvedRule, params: string[]): URL[] {
  const href = absoluteHttp(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), base.href);
  if (!href) return [];
  const canonical = baseOf(href, params);
  const ours = (host: string) =>
    site?.hosts.some((each) => host === each || host.endsWith(`.${each}`)) ?? false;
  const isOurs = canonical.hostname === base.hostname || (ours(canonical.hostname) && ours(base.hostname));
  return isOurs && canonical.pathname.length > 1 ? [canonical] : [];
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

function readSplit(
  page: PageToSplit,
  story: StoryAddress,
  abilities: Pagination[],
  signs: PageSigns,
  value: number | null,
): StoryPages | null {
  const ruled = abilities.some((ability) => ability.kind !== 'hidden-parts');
  const links = signs.links.filter((link) => link.value !== value);
  const speaks = links.filter((link) => link.shown !== null || link.goesOn || ruled);
  // A cut-off number is a page number only where the page links to its neighbours.
  if (value !== null && story.base.pathname !== baseOf(page.url, story.params).pathname && !speaks.length)
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

/** The shape that most numbered links have, else that of the way on, else what the rule says. */
function shapeOf(links: PageLink[], abilities: Pagination[], story: StoryAddress): PageShape | null {
  const telling =
    links.find((link) => link.shown !== null && link.shown > 1) ??
    links.find((link) => link.goesOn) ??
    links[0];
  const ruled = shapeOfRule(abilities, story);
  if (!telling) return ruled;
  const { shape, value, shown } = telling;
  if (shape.kind === 'path' || shape.kind === 'query') {
    // "2" at `/15` and "3" at `/30` count paragraphs.
    if (
      shown !== null &&
      shown > 1 &&
      value !== shown &&
      value % (shown - 1) === 0 &&
      value / (shown - 1) > 1
    )
      return {
        kind: 'offset',
        step: value / (shown - 1),
        param: shape.kind === 'query' ? shape.param : null,
      };
    if (shown !== null && shape.kind === 'query') return { ...shape, offset: value - shown };
    if (shown === null && ruled && ruled.kind === 'offset' && value % ruled.step === 0) return ruled;
  }
  return shape;
}

function shapeOfRule(abilities: Pagination[], { base }: StoryAddress): PageShape | null {
  for (const ability of abilities) {
    if (ability.kind === 'query') return { kind: 'query', param: ability.param, offset: ability.offset ?? 0 };
    if (ability.kind === 'path') return { kind: 'path', slash: base.pathname.endsWith('/') };
    if (ability.kind === 'offset')
      return { kind: 'offset', step: ability.step, param: ability.param ?? null };
  }
  return null;
}

function sameKind(shape: PageShape, other: PageShape): boolean {
  if (shape.kind === 'offset') return other.kind === (shape.param ? 'query' : 'path');
  return shape.kind === other.kind;
}

function toNumber(shape: PageShape, value: number): number {
  if (shape.kind === 'offset') return Math.round(value / shape.step) + 1;
  return shape.kind === 'query' ? value - shape.offset : value;
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
