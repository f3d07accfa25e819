import { fingerprint, countWords } from '../text';
import { readingMinutes } from '../metadata/reading-time';
import { toText } from '../to-text';
import type { Article, ExtractionOutcome, RemovalNote, RuleInForce } from '../types';
import { joinBlocks } from './join-blocks';
import { isNearRepeat, sayingOf } from './similar';

export type ReadPage = Extract<ExtractionOutcome, { ok: true }>;

/** A page of a story, read. */
export interface StoryPart {
  /** 1 is the first page. */
  number: number;
  read: ReadPage;
}

/** The story of several pages: what each of them adds, and all of it as one article. */
export interface JoinedStory {
  read: ReadPage;
  /** What each page adds, in order. */
  parts: { number: number; content: DocumentFragment }[];
}

const REPEATS = 'generic/pagination';

/**
 * One story of its pages, in the order of their numbers: headline, byline and date are those of `first` (the page that
 * was opened); what pages repeat appears once; pictures, reading time, editors and removals follow. Nothing given is
 * changed.
 */
export function mergePages(first: StoryPart, later: readonly StoryPart[]): JoinedStory {
  const { number, read } = first;
  if (later.length === 0) return { read, parts: [{ number, content: read.article.content }] };
  return merge(
    first,
    [first, ...later].sort((a, b) => a.number - b.number),
  );
}

/** The story as its one whole page has it, under the metadata of the page that was opened. */
export function takeWhole(first: StoryPart, whole: ReadPage): JoinedStory {
  return merge(first, [{ number: first.number, read: whole }]);
}

function merge(first: StoryPart, pages: StoryPart[]): JoinedStory {
  const { article } = first.read;
  const reads = pages.map(({ read }) => read);
  const articles = reads.map((read) => read.article);
  const rules = addRules(reads);
  const leadImage = article.leadImage ?? articles.find((each) => each.leadImage)?.leadImage ?? null;
  const keepsRepeats = rules.some((rule) => rule.id === REPEATS && !rule.on);
  const { bodies, repeated } = joinBlocks(articles, article.title, leadImage, keepsRepeats);
  const notes = repeated.map((text): RemovalNote => ({
    rule: REPEATS,
    kind: 'pagination',
    matched: 'repeated',
    text: text.slice(0, 300),
  }));
  const note = `${reads.length} pages, ${notes.length} repeated`;
  const read: ReadPage = {
    ok: true,
    wantsReadability: false,
    unread: null,
    article: {
      ...joinArticles(article, articles, bodies),
      leadImage,
      canonicalUrl: canonicalOf(first, pages),
    },
    removals: [...reads.flatMap((each) => each.removals), ...notes],
    rules: countRepeats(rules, notes.length),
    steps: [...reads.flatMap((each) => each.steps), { step: 'merge-pages', note }],
  };
  const parts = pages.map(({ number }, at) => ({ number, content: bodies[at] as DocumentFragment }));
  return { read, parts };
}

function joinArticles(first: Article, all: Article[], bodies: DocumentFragment[]): Article {
  const content = first.content.ownerDocument.createDocumentFragment();
  for (const body of bodies) content.append(body.cloneNode(true));
  const text = toText(content);
  const wordCount = countWords(text);
  return {
    ...first,
    content,
    text,
    wordCount,
    readingMinutes: readingMinutes(wordCount),
    authors: first.authors.length ? first.authors : (all.find((each) => each.authors.length)?.authors ?? []),
    editors: unique([first, ...all].flatMap((each) => each.editors)),
    paywalled: all.some((each) => each.paywalled),
  };
}

/** A story is one, whichever of its pages was opened: it goes by its first page's address. */
function canonicalOf(first: StoryPart, pages: readonly StoryPart[]): string {
  const opening = first.number === 1 ? first : (pages.find(({ number }) => number === 1) ?? first);
  return opening.read.article.canonicalUrl;
}

function addRules(reads: ReadPage[]): RuleInForce[] {
  const rules = new Map<string, RuleInForce>();
  for (const rule of reads.flatMap((read) => read.rules)) {
    const before = rules.get(rule.id);
    rules.set(rule.id, before ? { ...before, removed: before.removed + rule.removed } : { ...rule });
  }
  return [...rules.values()];
}

function countRepeats(rules: RuleInForce[], count: number): RuleInForce[] {
  if (count === 0) return rules;
  const known = rules.some(({ id }) => id === REPEATS);
  const all = known
    ? rules
    : [
        ...rules,
        {
          id: REPEATS,
          kind: 'pagination',
          level: 'generic',
          owner: 'generic',
          on: true,
          removed: 0,
        } as const,
      ];
  return all.map((rule) => (rule.id === REPEATS ? { ...rule, removed: rule.removed + count } : rule));
}

const unique = (names: string[]): string[] =>
  [...new Map([...names].reverse().map((name) => [fingerprint(name), name])).values()].reverse();

/** A page whose words are at least this share old news says nothing of its own. */
const ALL_REPEATED = 0.85;

/** Does `page` say (almost) nothing that `known` pages do not? A page without text is one too. */
export function isRepeat(known: readonly Article[], page: Article): boolean {
  const sayings = known.flatMap(({ content }) => [...content.childNodes].map(sayingOf)).filter(Boolean);
  const exact = new Set(sayings);
  let [words, old] = [0, 0];
  for (const block of page.content.childNodes) {
    const saying = sayingOf(block);
    const length = saying ? saying.split(' ').length : 0;
    words += length;
    if (exact.has(saying) || sayings.some((other) => isNearRepeat(saying, other))) old += length;
  }
  return words === 0 || old / words >= ALL_REPEATED;
}

/** A "whole" page must hold most of what the first page says, and a tenth more words than it. */
export function holdsMore(first: Article, whole: Article): boolean {
  return whole.wordCount >= first.wordCount * 1.1 && holdsMost(first, whole);
}

function holdsMost(first: Article, whole: Article): boolean {
  const sayings = [...whole.content.childNodes].map(sayingOf);
  const exact = new Set(sayings);
  let [words, found] = [0, 0];
  for (const block of first.content.childNodes) {
    const saying = sayingOf(block);
    const length = saying ? saying.split(' ').length : 0;
    words += length;
    if (exact.has(saying) || sayings.some((other) => isNearRepeat(saying, other))) found += length;
  }
  return found >= words * 0.6;
}
