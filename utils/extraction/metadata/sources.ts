import type { MarkupIndex } from '../../sites/markup-index';
import type { MarkupRule, ResolvedRule, ThemeRule } from '../../sites/site-rule';
import { isElement, isText } from '../blocks';
import { foldSpace } from '../text';
import { walk } from '../walk';
import type { LdNode } from './json-ld';
import { ldArticles, readJsonLd } from './json-ld';
import type { MetaTags } from './meta-tags';
import { readMetaTags } from './meta-tags';
import type { Outlet } from './outlet';
import { selectAll, splitSelector } from './select';

/** What the pipeline hands in. `document` is the live page: read, never changed. */
export interface MetadataInput {
  document: Document;
  url: string;
  rule: ResolvedRule;
  themes: readonly ThemeRule[];
  /** The chosen body in the live document, if it was found before. */
  body: Element | null;
  /** Of the whole document, where it was made before: what it rules out need not be looked for. */
  index?: MarkupIndex | null;
}

/** Everything the fields are read from, gathered once. */
export interface Sources extends MetadataInput {
  address: URL | null;
  meta: MetaTags;
  ld: readonly LdNode[];
  /** Objects about the article itself. */
  ldArticle: readonly LdNode[];
  /** The site's rule and then the themes in use, each with the id it is noted by. */
  rules: readonly { id: string; markup: MarkupRule }[];
}

export interface SourcesWithOutlet extends Sources {
  outlet: Outlet;
}

/** A field's value and where it came from. */
export interface Found<T> {
  value: T;
  from: string;
}

export function readSources(input: MetadataInput): Sources {
  const ld = readJsonLd(input.document);
  const rules: { id: string; markup: MarkupRule }[] = input.themes.map((theme) => ({
    id: theme.id,
    markup: theme,
  }));
  if (input.rule.site) rules.unshift({ id: input.rule.site.id, markup: input.rule.site });
  return {
    ...input,
    address: URL.canParse(input.url) ? new URL(input.url) : null,
    meta: readMetaTags(input.document),
    ld,
    ldArticle: ldArticles(ld),
    rules,
  };
}

type SelectorField = 'title' | 'subtitle' | 'authors' | 'editors' | 'published' | 'section' | 'tags' | 'lead';

/** Longest text a metadata selector may give: more is a container, not a field. */
const LONGEST = 600;

export interface RuleHit {
  element: Element;
  /** The element's text, or the attribute's value; never empty. */
  text: string;
  from: string;
  ofAttribute: boolean;
}

/** What the first selector that gives something gives, in each rule's list in turn; an empty list where none does. */
export function* ruleHits(sources: Sources, field: SelectorField): Generator<RuleHit[]> {
  for (const { id, markup } of sources.rules) {
    for (const entry of markup[field] ?? []) {
      const { selector, attribute } = splitSelector(entry);
      if (sources.index?.mayMatch(selector) === false) continue;
      const hits = selectAll(sources.document, selector)
        .slice(0, 20)
        .flatMap((element): RuleHit[] => {
          const meta = element.localName === 'meta' ? (attribute ?? 'content') : attribute;
          const text = foldSpace(meta ? (element.getAttribute(meta) ?? '') : spacedText(element));
          return text && text.length <= LONGEST
            ? [{ element, text, from: `${id} ${entry}`, ofAttribute: meta !== null }]
            : [];
        });
      if (hits.length) yield hits;
    }
  }
}

const SILENT = /^(?:script|style|svg)$/;
const IN_LINE = /^(?:b|i|em|strong|u|span|font|mark|sup|sub|small|a)$/;
const MOST_PIECES = 60;

/** An element's text with a space where a child begins, so that `Budi<br>Editor` stays two words. */
export function spacedText(element: Element): string {
  const pieces: string[] = [];
  const space = (node: Node) => {
    if (isElement(node) && !SILENT.test(node.localName) && !IN_LINE.test(node.localName)) pieces.push(' ');
  };
  const enter = (node: Node): boolean => {
    if (pieces.length >= MOST_PIECES) return false;
    if (isText(node)) pieces.push(node.data.slice(0, 1_000));
    space(node);
    return isElement(node) && !SILENT.test(node.localName);
  };
  walk(element, enter, space);
  return pieces.slice(0, MOST_PIECES).join('');
}
