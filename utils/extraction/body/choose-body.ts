import type { BodyLevel } from '../types';
import type { ResolvedRule } from '../../sites/site-rule';
import { partsOfOneStory } from './candidates';
import { findDensest } from './densest';
import type { PageMarkup } from './page-markup';

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
  levels: readonly BodyLevel[],
  whole: () => PageMarkup,
): Generator<BodyCandidate> {
  if (levels.includes('site')) {
    for (const selector of rule.site?.content ?? [])
      yield { level: 'site', selector, parts: partsOfOneStory(document, selector) };
  }
  if (levels.includes('theme')) {
    const selectors = whole().themes.flatMap((theme) => theme.content ?? []);
    yield* byNames('theme', selectors, document, whole);
  }
  if (levels.includes('generic')) {
    yield* byNames('generic', rule.generic.content ?? [], document, whole);
    if (document.body) yield { level: 'generic', selector: null, parts: findDensest(document.body) };
  }
}

function* byNames(
  level: BodyLevel,
  selectors: readonly string[],
  document: Document,
  whole: () => PageMarkup,
): Generator<BodyCandidate> {
  for (const selector of selectors) {
    const mayMatch = whole().index?.mayMatch(selector) ?? true;
    yield { level, selector, parts: mayMatch ? partsOfOneStory(document, selector) : [] };
  }
}

/** Fewer characters than this in a body is a teaser or a stale selector, where another candidate has more. */
export const SHORTEST_BODY = 250;
