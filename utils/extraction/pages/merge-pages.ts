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

const REPEATS = 'generic/pagination';

/**
 * One story of its pages, in the order of their numbers: headline, byline and date are those of `first` (the page that
 * was opened); what pages repeat appears once; pictures, reading time, editors and removals follow. Nothing given is
 * changed.
 */
export function mergePages(first: StoryPart, later: readonly StoryPart[]): ReadPage {
  if (later.length === 0) return first.read;
  const parts = [first, ...later].sort((a, b) => a.number - b.number);
  return merge(
    first.read,
    parts.map(({ read }) => read),
  );
}

/** The story as its one whole page has it, under the metadata of the page that was opened. */
export function takeWhole(first: ReadPage, whole: ReadPage): ReadPage {
  return merge(first, [whole]);
}

function merge(first: ReadPage, reads: ReadPage[]): ReadPage {
  const { article } = first;
  const rules = addRules(reads);
  const leadImage =
    article.leadImage ?? reads.find((read) => read.article.leadImage)?.article.leadImage ?? null;
  const keepsRepeats = rules.some((rule) => rule.id === REPEATS && !rule.on);
  const bodies = reads.map((read) => read.article);
  const { content, repeated } = joinBlocks(bodies, article.title, leadImage, keepsRepeats);
  const notes = repeated.map((text): RemovalNote => ({
    rule: REPEATS,
    kind: 'pagination',
    matched: 'repeated',
    text: text.slice(0, 300),
  }));
  const text = toText(content);
  const wordCount = countWords(text);
  const merged: Article = {
    ...article,
    leadImage,
    content,
    text,
    wordCount,
    readingMinutes: readingMinutes(wordCount),
    authors: article.authors.length ? article.authors : (bodies.find((b) => b.authors.length)?.authors ?? []),
    editors: unique([article, ...bodies].flatMap((each) => each.editors)),
    paywalled: bodies.some((each) => each.paywalled),
  };
  return {
    ok: true,
    wantsReadability: false,
    article: merged,
    removals: [...reads.flatMap((read) => read.removals), ...notes],
    rules: countRepeats(rules, notes.length),
    steps: [
      ...reads.flatMap((read) => read.steps),
      { step: 'merge-pages', note: `${reads.length} pages, ${notes.length} repeated` },
    ],
  };
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
