import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueRow } from '../catalogue-row';
import { sortRows } from '../sort-rows';

const rowOf = (savedAt: number, minutes: number, at: number): CatalogueRow => ({
  ...{ id: `a${at}`, stamp: '', title: '', site: '', siteName: '', host: '', tags: [] },
  ...{ savedAt, date: savedAt, readAt: null, favourite: false, minutes },
});

/** More rows than are sorted by comparing alone, many of them equal. */
const rows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 3 })), {
    minLength: 1100,
    maxLength: 1300,
  })
  .map((list) => list.map(([saved, minutes], at) => rowOf(1.7e12 + saved, minutes, at)));

const newestFirst = (a: CatalogueRow, b: CatalogueRow) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1);

describe('a long list', () => {
  it('is in the order that comparing each with each gives', () => {
    fc.assert(
      fc.property(rows, (list) => {
        expect(sortRows(list, 'newest', null)).toEqual([...list].sort(newestFirst));
        expect(sortRows(list, 'longest', null)).toEqual(
          [...list].sort((a, b) => b.minutes - a.minutes || newestFirst(a, b)),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('is by how well it fits, to the last digit', () => {
    const list = Array.from({ length: 1500 }, (_row, at) => rowOf(1.7e12, 1, at));
    const scores = new Map(list.map((row, at) => [row, 1 + ((at * 7) % 1500) * 1e-12]));
    const best = [...list].sort((a, b) => scores.get(b)! - scores.get(a)!);
    expect(sortRows(list, 'relevance', scores).map(({ id }) => id)).toEqual(best.map(({ id }) => id));
  });

  it('keeps what has no moment', () => {
    const list = Array.from({ length: 1200 }, (_row, at) => rowOf(at === 7 ? NaN : at, 1, at));
    expect(new Set(sortRows(list, 'newest', null)).size).toBe(1200);
  });
});
