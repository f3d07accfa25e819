import { collectSignals } from '../detection/collect-signals';
import { decidePage } from '../detection/decide-page';
import type { ResolvedRule } from '../sites/site-rule';
import { wholePage } from './body/page-markup';
import { brokenEntries } from './broken-entries';
import { readMetadata } from './metadata/read-metadata';
import { purify } from './purify';
import { readRest } from './read-rest';
import { readStory, type ExtractionOptions } from './read-story';
import type { ExtractionOutcome, Metadata, StepNote } from './types';
import { unclobbered } from './unclobber';

export type { ExtractionOptions };
type Story = Extract<ExtractionOutcome, { ok: true }>;
type Failure = Extract<ExtractionOutcome, { ok: false }>;

/** Outcome of a page read in one go; of one without a story, what it says of itself all the same. */
export type WholeOutcome = Story | (Failure & { metadata: Metadata });

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
): WholeOutcome {
  const decision = decidePage(collectSignals(document, url), rule.site);
  const outcome = readStory(document, url, rule, decision, { purify, readRest, ...options });
  if (outcome.ok) return outcome;
  const page = unclobbered(document);
  return {
    ...outcome,
    metadata: readMetadata({ document: page, url, rule, ...wholePage(page, rule)(), body: null }),
    steps: [...outcome.steps, ...leftOut(outcome, rule, document)],
  };
}

/** Where there is no story `readRest` has nothing to read, and a broken rule may be why. */
function leftOut(failure: Failure, rule: ResolvedRule, document: Document): StepNote[] {
  const removals = failure.reason !== 'too-short';
  return brokenEntries(rule, document, { removals }).map((note) => ({ step: 'left out', note }));
}
