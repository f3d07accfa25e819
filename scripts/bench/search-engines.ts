/**
 * `npm run -s bench:search [-- 10000]`: our index against MiniSearch, the library that the design had for it, on the
 * same made-up articles and queries, typed letter by letter. CPU time of this process, so that a busy machine does not
 * count; one run, in Node. docs/search.md says what came of it.
 */
import MiniSearch from 'minisearch';
import { answerQuery } from '../../utils/search/answer-query.ts';
import { buildSegment } from '../../utils/search/build-segment.ts';
import type { CatalogueRow } from '../../utils/search/catalogue-row.ts';
import { openSegment } from '../../utils/search/open-segment.ts';
import { SearchIndex } from '../../utils/search/search-index.ts';
import { termsOf } from '../../utils/search/tokens.ts';
import { sampleArticle, sampleQueries } from './sample-articles.ts';
import { median, percentile } from './statistics.ts';

const COUNT = Number(process.argv[2] ?? 10_000);
const AT_ONCE = 250;

interface Engine {
  name: string;
  add(from: number, to: number): void;
  search(text: string): number;
  /** What is stored, and how it is taken up again: bytes, ms. */
  reopen(): { bytes: number; ms: number };
}

const cpu = (): number => process.cpuUsage().user / 1000;

function timed(work: () => void): number {
  const start = cpu();
  work();
  return cpu() - start;
}

function ours(): Engine {
  const rows = new Map<string, CatalogueRow>();
  const index = new SearchIndex(rows);
  const filters = { tags: [], sites: [], lengths: [], from: null, to: null };
  const all = { shelf: 'all', filters, sort: 'relevance', offset: 0, limit: 50 } as const;
  return {
    name: 'Bening',
    add(from, to) {
      const articles = articlesOf(from, to);
      for (const [n, { id, title }] of articles.entries()) rows.set(id, rowOf(id, title, from + n));
      index.add(openSegment(buildSegment(articles)));
      for (let many = index.worthMerging(); many; many = index.worthMerging()) {
        index.replace(many, index.merged(many), null);
      }
    },
    search: (text) => answerQuery({ rows, index }, { text, ...all }).total,
    reopen() {
      const stored = index.segments.map(({ data }) => structuredClone(data));
      const ms = timed(() => {
        const again = new SearchIndex(rows);
        for (const segment of stored) again.add(openSegment(segment));
      });
      return { bytes: index.size().indexBytes, ms };
    },
  };
}

function miniSearch(): Engine {
  const options = {
    fields: ['title', 'about', 'text'],
    tokenize: termsOf,
    processTerm: (term: string) => term,
  };
  const engine = new MiniSearch(options);
  return {
    name: 'MiniSearch',
    add(from, to) {
      engine.addAll(articlesOf(from, to).map(({ about, ...rest }) => ({ ...rest, about: about.join(' ') })));
    },
    search: (text) =>
      engine.search(text, {
        combineWith: 'AND',
        boost: { title: 3, about: 1.5 },
        prefix: (_term, at, terms) => at === terms.length - 1,
        fuzzy: (term) => (term.length >= 5 ? 1 : false),
      }).length,
    reopen() {
      const stored = JSON.stringify(engine);
      return { bytes: stored.length, ms: timed(() => MiniSearch.loadJSON(stored, options)) };
    },
  };
}

function articlesOf(from: number, to: number) {
  return Array.from({ length: to - from }, (_article, n) => {
    const { title, text = '', authors = [], tags } = sampleArticle(from + n, COUNT);
    return { id: `id${from + n}`, stamp: '', title, about: [...authors, ...tags], notes: [], text, size: 0 };
  });
}

const rowOf = (id: string, title: string, savedAt: number): CatalogueRow => ({
  ...{ id, title, stamp: '', site: '', siteName: '', host: '', tags: [], favourite: false },
  ...{ savedAt, date: savedAt, readAt: null, minutes: 2 },
});

/** Each query as it grows under the fingers. */
function typed(queries: string[]): string[] {
  return queries
    .filter((query) => !query.includes(':'))
    .flatMap((query) => Array.from(query, (_letter, at) => query.slice(0, at + 1)));
}

function heapMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function measure(engine: Engine): Record<string, string | number> {
  const before = heapMegabytes();
  const building = timed(() => {
    for (let at = 0; at < COUNT; at += AT_ONCE) engine.add(at, Math.min(COUNT, at + AT_ONCE));
  });
  const memory = heapMegabytes() - before;
  const queries = typed(sampleQueries(8));
  for (const query of queries.slice(0, 40)) engine.search(query);
  const times = queries.map((query) => timed(() => engine.search(query)));
  const { bytes, ms } = engine.reopen();
  return {
    engine: engine.name,
    'p50 ms': Number(median(times).toFixed(1)),
    'p95 ms': Number(percentile(times, 95).toFixed(1)),
    'max ms': Number(Math.max(...times).toFixed(0)),
    'memory MB': globalThis.gc ? Math.round(memory) : 'run with --expose-gc',
    'stored MB': Number((bytes / 1e6).toFixed(1)),
    'reopen ms': Math.round(ms),
    'build s': Number((building / 1000).toFixed(1)),
  };
}

console.log(`${COUNT} articles, queries letter by letter`);
console.table([measure(ours()), measure(miniSearch())]);
