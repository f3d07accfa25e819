import { indexMarkup } from '../../sites/markup-index';
import type { ResolvedRule } from '../../sites/site-rule';
import { baseAddress } from '../addresses';
import { importTree } from '../import-tree';
import { runSteps } from '../pipeline';
import { fingerprint, linkTextLength, textOf } from '../text';
import type { BodyChoice, BodyLevel } from '../types';
import type { Workspace } from '../workspace';
import { bodyCandidates, SHORTEST_BODY, type BodyCandidate } from './choose-body';
import { aroundStory, type PageMarkup } from './page-markup';

interface Page {
  document: Document;
  url: string;
  rule: ResolvedRule;
  levels: readonly BodyLevel[];
  skip: ReadonlySet<string>;
  /** The whole page's markup, where it comes to that. */
  whole: () => PageMarkup;
  /** Readability's choice of body, where it is at hand. */
  readability?: LastResort;
  clock: () => number;
}

/** Chooses a body from a page that nothing else could read: the element, or null. The page is only read. */
export type LastResort = (document: Document) => Element | null;

export interface FoundBody {
  workspace: Workspace;
  markup: PageMarkup;
  choice: BodyChoice;
  /** Characters outside links. */
  length: number;
  /** The body's first element in the live page, or null where Readability chose from a clone. */
  source: Element | null;
}

/**
 * Tries the candidates from the most trusted down: clones each, cleans the clone, and takes the first whose clean
 * text is long enough. Where all are short (a short notice), the longest. Null where nothing has a text.
 */
export function findBody(page: Page): FoundBody | null {
  const tried: BodyChoice['tried'] = [];
  let best: FoundBody | null = null;
  const seen: (readonly Element[])[] = [];
  const consider = ({ level, selector, parts }: BodyCandidate): boolean => {
    const [source] = parts;
    if (!source) {
      if (selector) tried.push({ level, selector, why: 'no-match' });
      return false;
    }
    if (seen.some((others) => areSame(others, parts))) return false;
    seen.push(parts);
    const { workspace, markup } = workOn(page, level, parts);
    const length = proseLength(workspace.body);
    const choice: BodyChoice = { level, selector, tried: [...tried] };
    // What was doubted stays unless something far longer is found: notices are short, and comments are long.
    if (!best || length > best.length * (best.length < SHORTEST_BODY ? 1.5 : FAR_LONGER))
      best = { workspace, markup, choice, source: level === 'readability' ? null : source, length };
    if (length >= SHORTEST_BODY && !isDoubtful(level, selector, length)) return true;
    tried.push({ level, selector, why: 'too-short' });
    return false;
  };
  const until = page.clock() + SEARCH_MS;
  for (const candidate of bodyCandidates(page.document, page.rule, page.levels, page.whole)) {
    if (consider(candidate) || page.clock() > until) return best;
  }
  if (page.levels.includes('readability') && isTooShort(best)) {
    const body = page.readability?.(page.document);
    if (body) consider({ level: 'readability', selector: null, parts: [body] });
  }
  return best;
}

/** Long enough for the largest page on a slow phone; each candidate of a hostile rule can take some seconds. */
const SEARCH_MS = 4_000;

const areSame = (some: readonly Element[], others: readonly Element[]) =>
  some.length === others.length && some.every((part, at) => part === others[at]);

const lengthOf = (found: FoundBody | null) => found?.length ?? 0;

/** Would Readability be worth asking? It is big, so it is only fetched where all else found next to nothing. */
export function isTooShort(found: FoundBody | null): boolean {
  return lengthOf(found) < SHORTEST_BODY;
}

/** A selector in common use may match a summary or a notice: so short a find is weighed against the densest element. */
const SHORT_FOR_A_GUESS = 700;
const FAR_LONGER = 3;

function isDoubtful(level: BodyLevel, selector: string | null, length: number): boolean {
  return level !== 'site' && selector !== null && length < SHORT_FOR_A_GUESS;
}

/** Clones the parts into an inert document (nothing loads, nothing runs) and cleans the clone. */
function workOn(
  page: Page,
  level: BodyLevel,
  parts: readonly Element[],
): { workspace: Workspace; markup: PageMarkup } {
  // Not put into its document: there each change would be told to more of the browser.
  const inert = inertBeside(page.document);
  const body = inert.createElement('div');
  for (const part of parts) body.append(importTree(inert, part));
  const { document, url, rule, skip } = page;
  const index = indexMarkup(body, parts[0]?.parentElement);
  const markup = level === 'site' ? aroundStory(document, rule, index) : page.whole();
  const workspace: Workspace = {
    document,
    url,
    base: baseAddress(document, url),
    rule,
    themes: markup.themes,
    body,
    index,
    title: headlineOf(document),
    removals: [],
    steps: [],
    clock: page.clock,
    until: 0,
  };
  runSteps(workspace, skip);
  return { workspace, markup };
}

const inertDocuments = new WeakMap<Document, Document>();

/** An empty document for each page: it reads each selector once, however often the page is read. */
function inertBeside(document: Document): Document {
  let inert = inertDocuments.get(document);
  if (!inert) inertDocuments.set(document, (inert = document.implementation.createHTMLDocument('')));
  return inert;
}

function proseLength(body: Element): number {
  return textOf(body).length - linkTextLength(body);
}

/** The page's own headline, only to tell its repeats in the body. */
function headlineOf(document: Document): string {
  const headings = [...document.querySelectorAll('h1')].map(textOf);
  const title = fingerprint(document.title);
  return headings.find((heading) => heading && title.includes(fingerprint(heading))) ?? '';
}
