import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Scored } from './baselines';

/**
 * The corpus's measure (../shared/corpus/README.md), so that the bench also runs where the corpus is not: 4-gram
 * overlap with the body, optional blocks taken out first; leaked clutter; title, authors and date exactly right.
 * Where ../shared/eval/score.mjs is there, a test holds that both say the same.
 */

const Gold = v.object({
  kind: v.optional(v.string(), 'article'),
  title: v.string(),
  authors: v.array(v.string()),
  editors: v.optional(v.array(v.string()), []),
  published: v.nullable(v.string()),
  body: v.array(v.string()),
  optional: v.optional(v.array(v.string()), []),
  clutter: v.optional(v.array(v.string()), []),
});
export type Gold = v.InferOutput<typeof Gold>;

export interface PageScore {
  page: string;
  f1: number;
  precision: number;
  recall: number;
  missing: string[];
  leaked: string[];
  stray: string[];
  title: boolean;
  author: boolean;
  /** Null where gold has no date. */
  date: boolean | null;
}

export function readGold(dir: string): Map<string, Gold> {
  const files = readdirSync(dir).filter((file) => file.endsWith('.json'));
  return new Map(
    files
      .sort()
      .map((file) => [
        file.replace(/\.json$/, ''),
        v.parse(Gold, JSON.parse(readFileSync(join(dir, file), 'utf8'))),
      ]),
  );
}

function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u200b\ufeff\u00ad]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function grams(list: string[], n = 4): Map<string, number> {
  const counts = new Map<string, number>();
  if (list.length === 0) return counts;
  for (let i = 0; i <= Math.max(0, list.length - n); i += 1) {
    const gram = list.slice(i, i + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);

function common(a: Map<string, number>, b: Map<string, number>): number {
  let sum = 0;
  for (const [gram, count] of a) sum += Math.min(count, b.get(gram) ?? 0);
  return sum;
}

/** Does most of `needle` stand in `hay`, in order? */
function covers(hay: string, needle: string): boolean {
  const wanted = words(needle);
  if (wanted.length === 0) return true;
  const there = words(hay);
  if (` ${there.join(' ')} `.includes(` ${wanted.join(' ')} `)) return true;
  const n = Math.min(4, wanted.length);
  const wantedGrams = grams(wanted, n);
  return common(wantedGrams, grams(there, n)) / size(wantedGrams) >= 0.9;
}

/** Lines of the answer without captions, credits and the like, unless the body says the same elsewhere. */
function withoutOptional(lines: string[], gold: Gold): string[] {
  const optional = gold.optional.join('\n');
  const body = gold.body.join('\n');
  if (!optional) return lines;
  let kept = lines;
  for (const line of [...lines].reverse()) {
    if (!covers(optional, line)) continue;
    const at = kept.lastIndexOf(line);
    const others = kept.filter((_, index) => index !== at);
    if (!covers(body, line) || covers(others.join('\n'), line)) kept = others;
  }
  return kept;
}

export function scorePage(page: string, gold: Gold, answer: Scored | null): PageScore {
  const text = answer?.text ?? '';
  const lines = withoutOptional(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    gold,
  );
  const want = grams(words(gold.body.join('\n')));
  const got = grams(words(lines.join('\n')));
  const shared = common(want, got);
  const precision = size(got) ? shared / size(got) : 0;
  const recall = size(want) ? shared / size(want) : 0;
  const all = [...gold.body, ...gold.optional, gold.title].join('\n');
  const same = (a: string, b: string) => words(a).join(' ') === words(b).join(' ');
  const names = (list: string[]) => [...new Set(list.map((name) => words(name).join(' ')).filter(Boolean))];
  const wanted = names(gold.authors);
  const found = names(answer?.authors ?? []);
  return {
    page,
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    precision,
    recall,
    missing: gold.body.filter((block) => !covers(text, block)),
    leaked: gold.clutter.filter(
      (block) => words(block).length >= 2 && covers(text, block) && !covers(all, block),
    ),
    stray: lines.filter((line) => words(line).length >= 2 && !covers(all, line)),
    title: answer !== null && same(answer.title, gold.title),
    author: wanted.length === found.length && wanted.every((name) => found.includes(name)),
    date: gold.published === null ? null : sameMinute(gold.published, answer?.published ?? null),
  };
}

function sameMinute(want: string, got: string | null): boolean {
  return got !== null && Math.abs(Date.parse(want) - Date.parse(got)) < 60_000;
}

export interface Summary {
  pages: number;
  f1: number;
  precision: number;
  recall: number;
  perfect: number;
  leaks: number;
  stray: number;
  missing: number;
  title: number;
  author: number;
  date: number;
  dated: number;
}

export function summarise(scores: PageScore[]): Summary {
  const mean = (pick: (score: PageScore) => number) =>
    scores.reduce((sum, score) => sum + pick(score), 0) / (scores.length || 1);
  const count = (test: (score: PageScore) => boolean) => scores.filter(test).length;
  return {
    pages: scores.length,
    f1: mean((s) => s.f1),
    precision: mean((s) => s.precision),
    recall: mean((s) => s.recall),
    perfect: count((s) => s.f1 >= 0.99 && s.leaked.length === 0),
    leaks: scores.reduce((sum, s) => sum + s.leaked.length, 0),
    stray: scores.reduce((sum, s) => sum + s.stray.length, 0),
    missing: scores.reduce((sum, s) => sum + s.missing.length, 0),
    title: count((s) => s.title),
    author: count((s) => s.author),
    date: count((s) => s.date === true),
    dated: count((s) => s.date !== null),
  };
}
