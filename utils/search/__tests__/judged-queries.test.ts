import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { SearchedArticle } from '../build-segment';
import type { CatalogueRow } from '../catalogue-row';
import { JUDGED } from './judged-queries';
import { queryOf } from './fresh-engine';

const GOLD = 'tests/fixtures/corpus/gold';

interface Gold {
  title?: string;
  body?: (string | { text: string })[];
}

function readStories(): SearchedArticle[] {
  return readdirSync(GOLD).flatMap((file) => {
    const { title = '', body = [] } = JSON.parse(readFileSync(`${GOLD}/${file}`, 'utf8')) as Gold;
    const text = body.map((block) => (typeof block === 'string' ? block : block.text)).join('\n');
    return { id: file, stamp: '', title, about: [], notes: [], text, size: 0 };
  });
}

const rowOf = ({ id, title }: SearchedArticle): CatalogueRow => ({
  id,
  stamp: '',
  title,
  site: '',
  siteName: '',
  host: '',
  tags: [],
  savedAt: 0,
  date: 0,
  readAt: null,
  favourite: false,
  minutes: 1,
});

/** Over all judged queries, on average: relevant stories found, found stories that are relevant, 1 / place of the first. */
async function measure() {
  const { answerQuery } = await import('../answer-query');
  const { buildSegment } = await import('../build-segment');
  const { openSegment } = await import('../open-segment');
  const { SearchIndex } = await import('../search-index');
  const stories = readStories();
  const rows = new Map(stories.map((story) => [story.id, rowOf(story)]));
  const index = new SearchIndex(rows);
  index.add(openSegment(buildSegment(stories)));
  const sums = { recall: 0, precision: 0, firstPlace: 0 };
  for (const [text, about] of JUDGED) {
    const found = answerQuery({ rows, index }, queryOf(`${text} `)).rows.map(({ id }) => id);
    const isRelevant = (id: string) => about.some((name) => id.includes(`__${name}`));
    const right = found.filter(isRelevant).length;
    const first = found.findIndex(isRelevant);
    sums.recall += right / about.length;
    sums.precision += found.length > 0 ? right / found.length : 0;
    sums.firstPlace += first < 0 ? 0 : 1 / (first + 1);
  }
  return {
    recall: sums.recall / JUDGED.length,
    precision: sums.precision / JUDGED.length,
    firstPlace: sums.firstPlace / JUDGED.length,
  };
}

describe('what readers remember, on the fixtures', () => {
  afterAll(() => vi.doUnmock('../related-words'));

  it('names stories that are there', () => {
    const files = readdirSync(GOLD);
    const unknown = JUDGED.flatMap(([, about]) => about).filter(
      (name) => !files.some((file) => file.includes(`__${name}`)),
    );
    expect(unknown).toEqual([]);
  });

  it('is found far more often with the other forms of its words, and hardly more else with it', async () => {
    const stemmed = await measure();
    vi.resetModules();
    vi.doMock('../related-words', () => ({
      formsOf: () => [],
      isForm: () => false,
      areRelated: () => false,
    }));
    const asWritten = await measure();
    expect(stemmed.recall).toBeGreaterThan(0.9);
    expect(stemmed.firstPlace).toBeGreaterThan(0.85);
    expect(stemmed.recall).toBeGreaterThan(asWritten.recall + 0.2);
    expect(stemmed.precision).toBeGreaterThan(asWritten.precision);
  });
});
