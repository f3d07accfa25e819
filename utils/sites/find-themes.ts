import { indexMarkup, type MarkupIndex } from './markup-index';
import type { ThemeRule } from './site-rule';
import { THEME_RULES } from './themes';

/** Themes and plugins whose markup is on the page, most specific first (`wordpress` is last of the themes it underlies). */
export function findThemes(document: Document, index: MarkupIndex = indexMarkup(document)): ThemeRule[] {
  return BY_TRUST.filter((theme) =>
    theme.detect.some((selector) => index.mayMatch(selector) && document.querySelector(selector) !== null),
  );
}

/** Bare platforms say less about a page than a theme that stands on them. */
const PLATFORMS: readonly string[] = ['blogger', 'wordpress', 'amp'];
const BY_TRUST = [
  ...THEME_RULES.filter((theme) => !PLATFORMS.includes(theme.id)),
  ...THEME_RULES.filter((theme) => PLATFORMS.includes(theme.id)),
];
