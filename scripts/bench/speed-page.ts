/** Runs inside the browser: what is timed, and against what. Bundled by speed.ts. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { collectSignals } from '../../utils/detection/collect-signals';
import { decidePage } from '../../utils/detection/decide-page';
import type { PageDecision } from '../../utils/detection/types';
import { extractArticle } from '../../utils/extraction';
import { readabilityBody } from '../../utils/extraction/body/readability-body';
import { findBody } from '../../utils/extraction/body/find-body';
import { wholePage } from '../../utils/extraction/body/page-markup';
import { liftCredits } from '../../utils/extraction/metadata/lift-credits';
import { ALL_LEVELS, readStory } from '../../utils/extraction/read-story';
import { purify } from '../../utils/extraction/purify';
import { sanitise, viewOf } from '../../utils/extraction/sanitise';
import { unclobbered } from '../../utils/extraction/unclobber';
import type { SiteRule } from '../../utils/sites/site-rule';
import { resolveRule } from '../../utils/sites/resolve-rule';

export const SUBJECTS = [
  'fragment',
  'ruled',
  'bare',
  'whole',
  'readability',
  'defuddle',
  'clone',
  'detector',
] as const;
export type Subject = (typeof SUBJECTS)[number];

let page: { document: Document; url: string; site: SiteRule | null; decision: PageDecision };
/** Readability and Defuddle change what they read: their copies are made outside the clock. Ours is made inside. */
let copies: Document[] = [];

/** Parses a page, to be timed from here on. */
function load(html: string, url: string, site: SiteRule | null): void {
  const document = new DOMParser().parseFromString(html, 'text/html');
  page = { document, url, site, decision: decidePage(collectSignals(document, url), site) };
  copies = [];
}

function prepare(count: number): void {
  copies = Array.from({ length: count }, () => page.document.cloneNode(true) as Document);
}

const takeCopy = (): Document => {
  const copy = copies.pop();
  if (!copy) throw new Error('prepare() first');
  return copy;
};

const OPTIONS = { force: true, readability: readabilityBody, purify, clock: () => performance.now() };

/** Document to sanitised fragment: the text alone, without headline, names, dates and lead picture. */
function readFragment(site: SiteRule | null): DocumentFragment | null {
  const { url } = page;
  const rule = resolveRule(site);
  const document = unclobbered(page.document);
  const whole = wholePage(document, rule);
  const { readability, clock } = OPTIONS;
  const found = findBody({ document, url, rule, whole, readability, clock, levels: ALL_LEVELS, skip: NONE });
  if (!found) return null;
  liftCredits(found.workspace.body);
  return sanitise(found.workspace.body, viewOf(document), purify);
}

const NONE: ReadonlySet<string> = new Set();

/** What a reader waits for after a click: document to sanitised fragment and metadata. */
const read = (site: SiteRule | null) =>
  readStory(page.document, page.url, resolveRule(site), page.decision, OPTIONS);

const RUN: Record<Subject, () => unknown> = {
  fragment: () => readFragment(page.site),
  ruled: () => read(page.site),
  bare: () => read(null),
  whole: () => extractArticle(page.document, page.url, resolveRule(page.site), OPTIONS),
  readability: () => new Readability(takeCopy()).parse(),
  defuddle: () => new Defuddle(takeCopy(), { url: page.url }).parse(),
  clone: () => page.document.cloneNode(true),
  detector: () => collectSignals(page.document, page.url),
};

/** Runs one subject `times` times on the loaded page; null, so that nothing need be handed out of the page. */
function run(subject: Subject, times: number): null {
  for (let time = 0; time < times; time += 1) RUN[subject]();
  return null;
}

/** The level that chose the body. */
function level(ruled: boolean): string {
  const outcome = read(ruled ? page.site : null);
  return outcome.ok ? outcome.article.body.level : outcome.reason;
}

export const bench = { load, prepare, run, level };
Object.assign(globalThis, { bench });
