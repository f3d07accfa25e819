import type { Byline } from './byline';
import { readCredits, readMarkedNames } from './byline';
import type { HeaderRegion } from './header-region';
import { ldNames } from './json-ld';
import { personNames } from './person-names';
import type { Found, SourcesWithOutlet } from './sources';
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

function byRule(sources: SourcesWithOutlet, field: 'authors' | 'editors'): Found<string[]> | null {
  for (const hits of ruleHits(sources, field)) {
    const byline = blank();
    const loose: string[] = [];
    for (const hit of hits) {
      const credits = blank();
      const part: TextPart = { text: hit.text, element: hit.element, line: 0 };
      readCredits([part], sources.outlet, credits);
      if (credits.authors.length || credits.editors.length) {
        byline.authors.push(...credits.authors);
        byline.editors.push(...credits.editors);
      } else loose.push(...personNames(hit.text, sources.outlet, false).names);
    }
    const names = [...new Set([...byline[field], ...loose])];
    if (names.length) return { value: names, from: hits[0]!.from };
  }
  return null;
}

/** Signed by a role word on the page: over the text, at its two ends, and in the credits box below it. */
function credited(sources: SourcesWithOutlet, region: HeaderRegion): Byline {
  const byline = blank();
  for (const parts of [region.before, region.after, region.bodyStart, region.bodyEnd, region.afterBody]) {
    readCredits(parts, sources.outlet, byline);
  }
  return byline;
}

/**
 * Who wrote it, and who edited it. The page's own words win over metadata, which often names the editor
 * (kompas.com, antaranews.com) or the outlet; a name that the page gives as editor's only is never the writer's.
 */
export function readCreditsOf(sources: SourcesWithOutlet, region: HeaderRegion): Credits {
  const text = credited(sources, region);
  const marked = blank();
  readMarkedNames([...region.before, ...region.after], sources.outlet, marked);
  const editors: Found<string[]> = (text.editors.length ? { value: text.editors, from: 'text' } : null) ??
    byRule(sources, 'editors') ??
    (marked.editors.length ? { value: marked.editors, from: 'markup' } : null) ??
    metaNames(sources, EDITOR_META) ??
    ldPeople(sources, ['editor']) ?? { value: [], from: 'none' };
  const shown =
    (text.authors.length ? { value: text.authors, from: 'text' } : null) ??
    byRule(sources, 'authors') ??
    (marked.authors.length ? { value: marked.authors, from: 'markup' } : null);
  const stated = shown ? null : (metaNames(sources, AUTHOR_META) ?? ldPeople(sources, ['creator', 'author']));
  const writers = stated?.value.filter(
    (name) => !editors.value.some((editor) => editor.toLowerCase() === name.toLowerCase()),
  );
  const authors =
    shown ??
    (stated && writers?.length ? { value: writers, from: stated.from } : { value: [], from: 'none' });
  return { authors, editors };
}
