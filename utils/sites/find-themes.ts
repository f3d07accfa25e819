import { indexMarkup, type MarkupIndex } from './markup-index';
import type { ThemeRule } from './site-rule';

/** Bare platforms say less about a page than a theme that stands on them. */
const PLATFORMS: readonly string[] = ['blogger', 'wordpress', 'amp'];
const rank = (theme: ThemeRule) => (PLATFORMS.includes(theme.id) ? 1 : 0);

/** What stands in the page's head, or is its root, is asked for by name, whatever was indexed. */
const BY_NAME = /^(html|link|meta|script)(?:\[[^\]]*\])+$/;

/** Browsers keep lists of elements by name, and links are few; a selector is asked of every element. */
function selectAny(document: Document, selector: string): boolean {
  const name = BY_NAME.exec(selector)?.[1];
  if (!name) return document.querySelector(selector) !== null;
  for (const element of document.getElementsByTagName(name)) if (element.matches(selector)) return true;
  return false;
}

/**
 * Those of `themes` (and plugins) whose markup is on the page, most specific first (`wordpress` underlies others).
 * `index`: of the page, or of a part of it outside which marks do not count.
 */
export function findThemes(
  document: Document,
  themes: readonly ThemeRule[],
  index: MarkupIndex = indexMarkup(document),
): ThemeRule[] {
  const isOnPage = (selector: string) =>
    (BY_NAME.test(selector) || index.mayMatch(selector)) && selectAny(document, selector);
  return themes.filter((theme) => theme.detect.some(isOnPage)).sort((a, b) => rank(a) - rank(b));
}
