import { headMarks } from './head-marks';
import { indexMarkup, type MarkupIndex } from './markup-index';
import type { ThemeRule } from './site-rule';

/** Bare platforms say less about a page than a theme that stands on them. */
const PLATFORMS: readonly string[] = ['blogger', 'wordpress', 'amp'];
const rank = (theme: ThemeRule) => (PLATFORMS.includes(theme.id) ? 1 : 0);

/**
 * Those of `themes` (and plugins) whose markup is on the page, most specific first (`wordpress` underlies others).
 * `index`: of the page, or of a part of it outside which marks do not count.
 */
export function findThemes(
  document: Document,
  themes: readonly ThemeRule[],
  index: MarkupIndex = indexMarkup(document),
): ThemeRule[] {
  const inHead = headMarks(document);
  const isOnPage = (selector: string) => {
    try {
      // What stands in the page's head, or is its root, is asked for whatever was indexed.
      return inHead(selector) ?? (index.mayMatch(selector) && document.querySelector(selector) !== null);
    } catch {
      // No selector: the theme is not known by it.
      return false;
    }
  };
  return themes.filter((theme) => theme.detect.some(isOnPage)).sort((a, b) => rank(a) - rank(b));
}
