import { describe, expect, it } from 'vitest';
import { RowHeights } from '../row-heights';

function heightsOf(count: number, measured: number[] = []): RowHeights {
  const heights = new RowHeights();
  const ids = Array.from({ length: count }, (_, at) => `r${at}`);
  heights.setIds(ids);
  heights.measure(measured.map((height, at) => [`r${at}`, height]));
  return heights;
}

describe('RowHeights', () => {
  it('finds the rows in a band, by what was measured and by the mean for the rest', () => {
    const heights = heightsOf(10, [50, 150]);
    expect(heights.range(0, 60)).toEqual([0, 2]);
    expect(heights.range(200, 399)).toEqual([2, 4]);
    expect(heights.range(-500, -1)).toEqual([0, 1]);
    expect(heights.range(99_999, 100_500)).toEqual([9, 10]);
  });

  it('draws nothing of an empty list', () => {
    const heights = heightsOf(0);
    expect(heights.range(0, 1_000)).toEqual([0, 0]);
    expect(heights.stretches(0, 0, null)).toEqual([{ gap: 0 }]);
  });

  it('keeps the whole height whatever is drawn', () => {
    const heights = heightsOf(1_000, [100]);
    for (const [first, end] of [
      [0, 10],
      [500, 520],
      [990, 1_000],
    ] as const) {
      const drawn = heights.stretches(first, end, null);
      const total = drawn.reduce((sum, part) => sum + ('gap' in part ? part.gap : part.rows.length * 100), 0);
      expect(total).toBe(100_000);
    }
  });

  it('draws the pinned row where it stands, before, among or after the others', () => {
    const heights = heightsOf(100, [100]);
    expect(heights.stretches(10, 12, 2)).toEqual([
      { gap: 200 },
      { rows: [2] },
      { gap: 700 },
      { rows: [10, 11] },
      { gap: 8_800 },
    ]);
    expect(heights.stretches(10, 12, 11)).toEqual([{ gap: 1_000 }, { rows: [10, 11] }, { gap: 8_800 }]);
    expect(heights.stretches(10, 12, 99).at(-2)).toEqual({ rows: [99] });
  });

  it('holds its guess while rows are measured one by one, so that the scrollbar does not swim', () => {
    const heights = heightsOf(100, [100]);
    heights.measure([['r1', 300]]);
    expect(heights.stretches(0, 0, null)).toEqual([{ gap: 100 + 300 + 98 * 100 }]);
  });

  it('says whether a measurement was news', () => {
    const heights = heightsOf(3, [100]);
    expect(heights.measure([['r0', 100.2]])).toBe(false);
    expect(heights.measure([['r0', 120]])).toBe(true);
  });

  it('keeps what it measured when rows go, and forgets it when told', () => {
    const heights = heightsOf(3, [80, 200, 80]);
    heights.setIds(['r1', 'r2']);
    expect(heights.range(0, 150)).toEqual([0, 1]);
    heights.forget();
    expect(heights.range(0, 150)).toEqual([0, 2]);
  });
});
