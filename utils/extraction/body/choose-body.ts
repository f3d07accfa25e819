import type { BodyLevel } from '../types';
import type { MarkupIndex } from '../../sites/markup-index';
import type { ResolvedRule, ThemeRule } from '../../sites/site-rule';
import { partsOfOneStory } from './candidates';
import { findDensest } from './densest';

/** A place in the live page where the body may be: elements to clone, and who says so. */
export interface BodyCandidate {
  level: BodyLevel;
  selector: string | null;
  parts: Element[];
}

/**
 * Where the body may be, the most trusted first: the site's selectors, the themes', those in common use, then the
 * densest element. Lazy: a later candidate costs nothing where an earlier one holds. Readability comes after these.
 */
export function* bodyCandidates(
  document: Document,
  rule: ResolvedRule,
  themes: readonly ThemeRule[],
  levels: readonly BodyLevel[],
  index: MarkupIndex,
): Generator<BodyCandidate> {
  const selectors: [BodyLevel, string[]][] = [
    ['site', rule.site?.content ?? []],
    ['theme', themes.flatMap((theme) => theme.content ?? [])],
    ['generic', rule.generic.content ?? []],
  ];
  for (const [level, list] of selectors) {
    if (!levels.includes(level)) continue;
    for (const selector of list) {
      yield { level, selector, parts: index.mayMatch(selector) ? partsOfOneStory(document, selector) : [] };
    }
  }
  if (!levels.includes('generic') || !document.body) return;
  yield { level: 'generic', selector: null, parts: findDensest(document.body) };
}

/** Fewer characters than this in a body is a teaser or a stale selector, where another candidate has more. */
export const SHORTEST_BODY = 250;
