import type { MarkupRule, ResolvedRule, SiteRule, ThemeRule } from '../sites/site-rule';
import { splitSelector } from './metadata/select';

const FIELDS = ['title', 'subtitle', 'authors', 'editors', 'published', 'section', 'tags', 'lead'] as const;

type Rule = MarkupRule & Partial<Pick<SiteRule, 'articlePath' | 'otherPath'> & Pick<ThemeRule, 'detect'>>;
/** What is broken in a rule does not change. */
const known = new WeakMap<Rule, string[]>();

/**
 * Entries of a page's rules that were skipped in silence where they were asked, each with its rule and why: selectors that
 * read a field, know a theme or lead to further pages, and patterns on the address. What the steps ask for is named there.
 */
export function brokenEntries({ site, themes, generic }: ResolvedRule, document: Document): string[] {
  return [...(site ? [site] : []), ...themes, generic].flatMap((rule) => {
    let broken = known.get(rule);
    if (!broken) known.set(rule, (broken = brokenIn(rule, document).map((fault) => `${rule.id}/${fault}`)));
    return broken;
  });
}

function brokenIn(rule: Rule, document: Document): string[] {
  const nothing = document.createDocumentFragment();
  const ask = (selector: string) => nothing.querySelector(selector);
  const compile = (pattern: string) => new RegExp(pattern, 'iu');
  return [
    ...FIELDS.flatMap((field) => faults(field, rule[field], (entry) => ask(splitSelector(entry).selector))),
    ...faults('detect', rule.detect, ask),
    ...faults(
      'pagination',
      rule.pagination?.flatMap((ability) => ('selector' in ability ? [ability.selector] : [])),
      ask,
    ),
    ...faults('articlePath', rule.articlePath, compile),
    ...faults('otherPath', rule.otherPath, compile),
  ];
}

function faults(field: string, entries: readonly string[] = [], use: (entry: string) => unknown): string[] {
  return entries.flatMap((entry) => {
    try {
      use(entry);
      return [];
    } catch (error) {
      return [`${field} ${entry}: ${String(error)}`];
    }
  });
}
