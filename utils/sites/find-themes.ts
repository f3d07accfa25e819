import { indexMarkup, type MarkupIndex } from './markup-index';
import type { ThemeRule } from './site-rule';

/** Bare platforms say less about a page than a theme that stands on them. */
const PLATFORMS: readonly string[] = ['blogger', 'wordpress', 'amp'];
const rank = (theme: ThemeRule) => (PLATFORMS.includes(theme.id) ? 1 : 0);

/** Those of `themes` (and plugins) whose markup is on the page, most specific first (`wordpress` underlies others). */
export function findThemes(
  document: Document,
  themes: readonly ThemeRule[],
  index: MarkupIndex = indexMarkup(document),
): ThemeRule[] {
  const isOnPage = (selector: string) =>
    index.mayMatch(selector) && document.querySelector(selector) !== null;
  return themes.filter((theme) => theme.detect.some(isOnPage)).sort((a, b) => rank(a) - rank(b));
}
