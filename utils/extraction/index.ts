import { collectSignals } from '../detection/collect-signals';
import { decidePage } from '../detection/decide-page';
import type { ResolvedRule } from '../sites/site-rule';
import { purify } from './purify';
import { readRest } from './read-rest';
import { readStory, type ExtractionOptions } from './read-story';
import type { ExtractionOutcome } from './types';

export type { ExtractionOptions };

/**
 * Decides what a page is, reads its story (`readStory`) and the rest of it (`readRest`). The extension does the three apart:
 * the background decides, and the rest is read once the text is in sight.
 */
export function extractArticle(
  document: Document,
  url: string,
  rule: ResolvedRule,
  options?: ExtractionOptions,
): ExtractionOutcome {
  const decision = decidePage(collectSignals(document, url), rule.site);
  return readStory(document, url, rule, decision, { purify, readRest, ...options });
}
