import { collectSignals } from '../detection/collect-signals';
import { decidePage } from '../detection/decide-page';
import type { ResolvedRule } from '../sites/site-rule';
import { findPages } from './pages/find-pages';
import { readStory, type ExtractionOptions } from './read-story';
import type { ExtractionOutcome } from './types';

export type { ExtractionOptions };

/**
 * Decides what a page is, reads its story (`readStory`) and finds out how it is split. The extension does the three apart:
 * the background decides, and pages are looked for once the text is in sight.
 */
export function extractArticle(
  document: Document,
  url: string,
  rule: ResolvedRule,
  options?: ExtractionOptions,
): ExtractionOutcome {
  const decision = decidePage(collectSignals(document, url), rule.site);
  return readStory(document, url, rule, decision, { findPages, ...options });
}
