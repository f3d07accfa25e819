import type { MarkupRule, ResolvedRule, SiteRule, ThemeRule } from '../sites/site-rule';
import { splitSelector } from './metadata/select';

const FIELDS = ['title', 'subtitle', 'authors', 'editors', 'published', 'section', 'tags', 'lead'] as const;
const PATTERNS = ['removeText', 'removeLinkText', 'cutText'] as const;

type Rule = MarkupRule & Partial<Pick<SiteRule, 'articlePath' | 'otherPath'> & Pick<ThemeRule, 'detect'>>;
interface Broken {
  read: string[];
  removals: string[];
}
/** What is broken in a rule does not change. All themes go by their list: the reader is sent them anew for each opening. */
const known = new WeakMap<object, (Broken & { id: string })[]>();

/**
 * Entries of a page's rules that are skipped in silence where they are asked, each with its rule and why: selectors that
 * choose the body, read a field, know a theme or lead to further pages, and patterns on the address. What the steps ask for is
 * named there; `removals`: here too, for a page on which no step has run.
 */
export function brokenEntries(
  { site, themes, generic }: ResolvedRule,
  document: Document,
  { removals = false } = {},
): string[] {
  const all = [...(site ? brokenOnce(site, [site], document) : []), ...brokenOnce(themes, themes, document)];
  return [...all, ...brokenOnce(generic, [generic], document)].flatMap(({ id, read, removals: taken }) =>
    [...read, ...(removals ? taken : [])].map((fault) => `${id}/${fault}`),
  );
}

function brokenOnce(
  key: object,
  rules: readonly (Rule & { id: string })[],
  document: Document,
): (Broken & { id: string })[] {
  const found = known.get(key) ?? rules.map((rule) => ({ id: rule.id, ...brokenIn(rule, document) }));
  known.set(key, found);
  return found;
}

function brokenIn(rule: Rule, document: Document): Broken {
  const nothing = document.createDocumentFragment();
  const ask = (selector: string) => nothing.querySelector(selector);
  const compile = (pattern: string) => new RegExp(pattern, 'iu');
  const pagers = rule.pagination?.flatMap((ability) => ('selector' in ability ? [ability.selector] : []));
  return {
    read: [
      ...faults('content', rule.content, ask),
      ...FIELDS.flatMap((field) => faults(field, rule[field], (entry) => ask(splitSelector(entry).selector))),
      ...faults('detect', rule.detect, ask),
      ...faults('pagination', pagers, ask),
      ...faults('articlePath', rule.articlePath, compile),
      ...faults('otherPath', rule.otherPath, compile),
    ],
    removals: [
      ...faults('keep', rule.keep, ask),
      ...Object.entries(rule.remove ?? {}).flatMap(([kind, entries]) =>
        entries.flatMap((entry) => {
          const { selector, ifText } = typeof entry === 'string' ? { selector: entry, ifText: '' } : entry;
          return faults(kind, [selector], () => (ask(selector), compile(ifText)));
        }),
      ),
      ...PATTERNS.flatMap((field) =>
        Object.entries(rule[field] ?? {}).flatMap(([kind, patterns]) => faults(kind, patterns, compile)),
      ),
    ],
  };
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
