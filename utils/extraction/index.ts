import { collectSignals } from '../detection/collect-signals';
import { decidePage } from '../detection/decide-page';
import type { ResolvedRule } from '../sites/site-rule';
import { readStory, type ExtractionOptions } from './read-story';
import type { ExtractionOutcome } from './types';

export type { ExtractionOptions };

/**
 * Decides what a page is and reads its story (`readStory`). The extension does the two in two places: the weights of
 * evidence stay in the background, and out of the script that a click injects.
 */
export function extractArticle(
  document: Document,
  url: string,
  rule: ResolvedRule,
  options?: ExtractionOptions,
): ExtractionOutcome {
  return readStory(document, url, rule, decidePage(collectSignals(document, url), rule.site), options);
}
