import { collectSignals } from '../detection/collect-signals';
import { decidePage } from '../detection/decide-page';
import type { ResolvedRule } from '../sites/site-rule';
import { brokenEntries } from './broken-entries';
import { purify } from './purify';
import { readRest } from './read-rest';
import { readStory, type ExtractionOptions } from './read-story';
import type { ExtractionOutcome, StepNote } from './types';

export type { ExtractionOptions };
type Failure = Extract<ExtractionOutcome, { ok: false }>;

/**
 * Decides what a page is, reads its story (`readStory`) and the rest of it (`readRest`). The extension does the three apart:
 * the background decides, and the rest is read once the text is in sight. Broken entries of rules are among the steps, also of a
 * page without a story; the popup, which shows no steps, does not look for them then.
 */
export function extractArticle(
  document: Document,
  url: string,
  rule: ResolvedRule,
  options?: ExtractionOptions,
): ExtractionOutcome {
  const decision = decidePage(collectSignals(document, url), rule.site);
  const outcome = readStory(document, url, rule, decision, { purify, readRest, ...options });
  return outcome.ok
    ? outcome
    : { ...outcome, steps: [...outcome.steps, ...leftOut(outcome, rule, document)] };
}

/** Where there is no story `readRest` has nothing to read, and a broken rule may be why. */
function leftOut(failure: Failure, rule: ResolvedRule, document: Document): StepNote[] {
  const removals = failure.reason !== 'too-short';
  return brokenEntries(rule, document, { removals }).map((note) => ({ step: 'left out', note }));
}
