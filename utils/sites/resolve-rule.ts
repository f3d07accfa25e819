import { GENERIC_RULE } from './generic';
import { roughPatterns } from './rough-pattern';
import type { RemovalId, ResolvedRule, SiteRule } from './site-rule';
import { THEME_RULES } from './themes';

/** All that the engine is told of a page's site, as plain data: the site's rule, the reader's choices, and what holds anywhere. */
export function resolveRule(site: SiteRule | null, off: readonly RemovalId[] = []): ResolvedRule {
  const rules = [...(site ? [site] : []), ...THEME_RULES, GENERIC_RULE];
  return { site, off, themes: THEME_RULES, generic: GENERIC_RULE, rough: roughPatterns(rules) };
}

/** A site on no list, with nothing switched off. */
export const NO_RULE: ResolvedRule = resolveRule(null);
