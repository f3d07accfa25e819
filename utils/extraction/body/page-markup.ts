import { findThemes } from '../../sites/find-themes';
import { indexMarkup, type MarkupIndex } from '../../sites/markup-index';
import type { ResolvedRule, ThemeRule } from '../../sites/site-rule';

/** What a page is made with, as far as it was looked at. */
export interface PageMarkup {
  /** Themes and plugins in use, the most specific first. */
  themes: readonly ThemeRule[];
  /** Names on the whole page: what it rules out need not be looked for. Null where only the story was looked at. */
  index: MarkupIndex | null;
}

/** The whole page's markup, indexed when it is first asked for: where a site's rule finds the body, nobody asks. */
export function wholePage(document: Document, rule: ResolvedRule): () => PageMarkup {
  let markup: PageMarkup | null = null;
  return () => {
    if (!markup) {
      const index = indexMarkup(document);
      markup = { themes: findThemes(document, rule.themes, index), index };
    }
    return markup;
  };
}

/** The themes whose marks stand in the story or around it, by the index of it: only they have a say in its cleaning. */
export function aroundStory(document: Document, rule: ResolvedRule, story: MarkupIndex): PageMarkup {
  return { themes: findThemes(document, rule.themes, story), index: null };
}
