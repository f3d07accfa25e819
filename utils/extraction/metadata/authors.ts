import { readCredits } from './byline';
import type { Byline } from './credit-labels';
import type { HeaderRegion } from './header-region';
import { ldNames } from './json-ld';
import { personNames } from './person-names';
import { readMarkedNames } from './marked-names';
import type { Found, RuleHit, SourcesWithOutlet } from './sources';
import { ruleHits } from './sources';
import type { TextPart } from './text-parts';

export interface Credits {
  authors: Found<string[]>;
  editors: Found<string[]>;
}

const AUTHOR_META = [
  'content_author',
  'jpnncom_news_author',
  'dable:author',
  'dtk:author',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'article:author',
  'author',
  'twitter:data1',
];
const EDITOR_META = ['content_editor', 'dable:editor', 'article:editor', 'editor'];

const blank = (): Byline => ({ authors: [], editors: [] });

/** A name list of people, in the outlet's absence. */
function metaNames(sources: SourcesWithOutlet, keys: readonly string[]): Found<string[]> | null {
  for (const key of keys) {
    if (
      key === 'twitter:data1' &&
      !/written by|ditulis oleh/i.test(sources.meta.get('twitter:label1')?.[0] ?? '')
    )
      continue;
    const value = sources.meta.get(key)?.join('; ');
    const names = value ? personNames(value, sources.outlet, false).names : [];
    if (names.length) return { value: names, from: `meta:${key}` };
  }
  return null;
}

function ldPeople(sources: SourcesWithOutlet, keys: readonly string[]): Found<string[]> | null {
  for (const key of keys) {
    for (const node of sources.ldArticle) {
      const names = ldNames(node[key])
        .filter((person) => !person.organization)
        .flatMap((person) => personNames(person.name, sources.outlet, false).names);
      if (names.length) return { value: [...new Set(names)], from: 'json-ld' };
    }
  }
  return null;
}

/** Hits over or in the story, where there are any: `.author` stands on the cards below it too. */
function ownHits(hits: readonly RuleHit[], body: Element | null): readonly RuleHit[] {
  if (!body || hits.length < 2) return hits;
  const above = hits.filter(
    ({ element }) => body.contains(element) || !(body.compareDocumentPosition(element) & 4),
  );
  return above.length ? above : hits.slice(0, 6);
}

/** Names that the rules point at: `shown` in elements of the page, or else in attributes (`<meta>`). */
function byRule(
  sources: SourcesWithOutlet,
  field: 'authors' | 'editors',
  shown: boolean,
): Found<string[]> | null {
  for (const hits of ruleHits(sources, field)) {
    const names: string[] = [];
    for (const hit of ownHits(hits, sources.body).filter((each) => each.ofAttribute !== shown)) {
      const credits = blank();
      readCredits([{ text: hit.text, element: hit.element, line: 0 }], sources.outlet, credits);
      const labelled = credits.authors.length + credits.editors.length > 0;
      names.push(...(labelled ? credits[field] : personNames(hit.text, sources.outlet, false).names));
    }
    if (names.length) return { value: [...new Set(names)], from: hits[0]!.from };
  }
  return null;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const without = (names: readonly string[], others: readonly string[]): string[] =>
  names.filter((name) => !others.some((other) => same(name, other)));

const found = (value: readonly string[], from: string): Found<string[]> | null =>
  value.length ? { value: [...value], from } : null;

/**
 * Who wrote it, and who edited it. The page's own words win over metadata, which often names the editor
 * (kompas.com, antaranews.com) or the outlet; a name that the page gives as editor's only is never the writer's.
 */
export function readCreditsOf(sources: SourcesWithOutlet, region: HeaderRegion): Credits {
  const text = blank();
  const { before, after, bodyStart, bodyEnd, afterBody } = region;
  const used = new Set<TextPart>();
  for (const parts of [() => before, () => after, () => bodyStart, bodyEnd, afterBody]) {
    // Both are named: farther off stand other stories' credits.
    if (text.authors.length > 0 && text.editors.length > 0) break;
    for (const part of readCredits(parts(), sources.outlet, text)) used.add(part);
  }
  const marked = blank();
  readMarkedNames(
    [...before, ...after].filter((part) => !used.has(part)),
    sources.outlet,
    marked,
  );

  const ruled = byRule(sources, 'authors', true);
  // The credits box may name more people than the byline; names that the rule does not know are another story's.
  const signed =
    ruled && !ruled.value.some((name) => text.authors.some((other) => same(name, other))) ? [] : text.authors;
  const shown = found(signed, 'text') ?? ruled ?? found(marked.authors, 'markup');

  const editors = found(text.editors, 'text') ??
    byRule(sources, 'editors', true) ??
    found(without(marked.editors, shown?.value ?? []), 'markup') ??
    byRule(sources, 'editors', false) ??
    metaNames(sources, EDITOR_META) ??
    ldPeople(sources, ['editor']) ?? { value: [], from: 'none' };
  const stated = (): Found<string[]> | null => {
    const said = [
      byRule(sources, 'authors', false),
      metaNames(sources, AUTHOR_META),
      ldPeople(sources, ['creator', 'author']),
    ];
    for (const one of said) {
      const writers = one && found(without(one.value, editors.value), one.from);
      if (one) return writers;
    }
    return null;
  };
  return { authors: shown ?? stated() ?? { value: [], from: 'none' }, editors };
}
