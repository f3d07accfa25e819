import type { PageDecision } from '../detection/types';
import type { ResolvedRule } from '../sites/site-rule';
import { findBody, isTooShort, type LastResort } from './body/find-body';
import { wholePage } from './body/page-markup';
import { liftCredits } from './metadata/lift-credits';
import { readHead } from './metadata/read-head';
import { readingMinutes } from './metadata/reading-time';
import { ONE_PAGE } from './pages/one-page';
import { liftLeadPicture } from './pictures/lead-picture';
import type { Purify } from './purify';
import { sanitise, viewOf } from './sanitise';
import type { readRest } from './read-rest';
import { rulesInForce } from './steps/rules-in-force';
import { countWords } from './text';
import { toText } from './to-text';
import type { Article, BodyLevel, ExtractionOutcome, Picture, UnreadPage } from './types';
import { unclobbered } from './unclobber';
import { isOff, noteRemoval } from './workspace';

export interface ExtractionOptions {
  /** Read the page even if it does not look like an article ("Coba tetap baca"). */
  force?: boolean;
  /** A later page of a story: read it whatever it looks like, and leave its pictures where they stand. */
  part?: boolean;
  /** Names of steps to leave out, to find which one is at fault. */
  skip?: readonly string[];
  /** Which levels may choose the body; all by default. Rule tests leave the fall-backs out. */
  levels?: readonly BodyLevel[];
  /** Readability (`readabilityBody`), the last resort, where it is at hand; see `wantsReadability` of the outcome. */
  readability?: LastResort;
  /** DOMPurify, where it is at hand: needed where the browser has no sanitiser of its own (`sanitise`). */
  purify?: Purify;
  /** Where it is at hand; see `unread` of the outcome. */
  readRest?: typeof readRest;
  /** In ms. With one, rules that take too long are left out; without one they are waited for. */
  clock?: () => number;
}

export const ALL_LEVELS: readonly BodyLevel[] = ['site', 'theme', 'generic', 'readability'];
/** Fewer characters than this is no story at all. */
const LEAST_TEXT = 80;
/** Until `readRest` has read it. */
const NOT_READ = { authors: [], editors: [], published: null, modified: null, tags: [], pages: ONE_PAGE };

/**
 * The story of a page, by what was decided of it: headline, lead picture and the clean body, with a note of everything taken
 * away. Who wrote it and when is left to `readRest`. `page` is only read. `url` is its address; `rule` is the site's rule with the reader's own choices.
 * Expected failures are values; an exception is a bug.
 */
export function readStory(
  page: Document,
  url: string,
  rule: ResolvedRule,
  decision: PageDecision,
  options: ExtractionOptions = {},
): ExtractionOutcome {
  const document = unclobbered(page);
  const {
    part = false,
    force = part,
    skip = [],
    levels = ALL_LEVELS,
    readability,
    purify,
    clock = () => 0,
  } = options;
  const whole = wholePage(document, rule);
  const site = rule.site?.id ?? null;
  let wantsReadability = false;
  const fail = (
    reason: 'not-article' | 'no-content' | 'too-short',
    steps: ExtractionOutcome['steps'] = [],
  ): ExtractionOutcome => ({
    ok: false,
    reason,
    kind: decision.kind,
    site,
    wantsReadability,
    steps: [{ step: 'decide-page', note: `${decision.kind}: ${decision.reasons.join('; ')}` }, ...steps],
  });
  if (!decision.readable && !force) return fail('not-article');

  const found = findBody({ document, url, rule, levels, skip: new Set(skip), whole, readability, clock });
  wantsReadability = !readability && levels.includes('readability') && isTooShort(found);
  if (!found) return fail('no-content');
  const { workspace, markup, choice, source } = found;
  const { body } = workspace;
  workspace.steps.unshift({ step: 'decide-page', note: `${decision.kind}: ${decision.reasons.join('; ')}` });

  const { said, sources, headline } = readHead({ document, url, rule, ...markup, body: source });
  const leadImage = part ? said.leadImage : liftLeadPicture(body, said.leadImage);
  const credits = isOff(rule, 'generic/credit') || skip.includes('lift-credits') ? null : liftCredits(body);
  for (const { text } of credits?.lifted ?? [])
    noteRemoval(workspace, 'generic', 'credit', 'credit line', text);

  const content = sanitise(body, viewOf(document), purify);
  const text = decision.kind === 'gallery' ? galleryText(content, leadImage) : toText(content);
  if (text.length < (force ? 1 : LEAST_TEXT)) return fail('too-short', workspace.steps);
  const wordCount = countWords(text);
  const { removals, steps } = workspace;
  const unread: UnreadPage = {
    document,
    url,
    rule,
    themes: markup.themes,
    body: source,
    kind: part ? 'article' : decision.kind,
    sources,
    headline,
    creditLines: credits?.lines ?? [],
    steps,
  };
  const article: Article = {
    ...said,
    ...NOT_READ,
    leadImage,
    // Many pages declare `en` out of habit: what the text is made of counts more.
    language: decision.language ?? said.language,
    url,
    site,
    kind: decision.kind,
    content,
    text,
    wordCount,
    readingMinutes: readingMinutes(wordCount),
    body: choice,
  };
  return {
    ok: true,
    article: options.readRest?.(unread)(article) ?? article,
    removals,
    rules: rulesInForce(rule, markup.themes, removals),
    steps,
    wantsReadability,
    unread: options.readRest ? null : unread,
  };
}

/** A gallery's captions are its text, that of the picture that was lifted to the top among them. */
function galleryText(content: DocumentFragment, lead: Picture | null): string {
  const text = toText(content, { captions: true });
  return lead?.caption && !text.includes(lead.caption) ? `${lead.caption}\n${text}` : text;
}
