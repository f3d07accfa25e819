import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inStoryOrder, segmentsOf } from '../note-segments';

const span = (start: number, end: number) => ({ start, end });

describe('segmentsOf', () => {
  it('cuts what overlaps, and knows who is where', () => {
    expect(
      segmentsOf(
        new Map([
          ['a', span(0, 10)],
          ['b', span(5, 15)],
          ['c', null],
        ]),
      ),
    ).toEqual([
      { start: 0, end: 5, ids: ['a'] },
      { start: 5, end: 10, ids: ['a', 'b'] },
      { start: 10, end: 15, ids: ['b'] },
    ]);
  });

  it('leaves out what nothing covers', () => {
    expect(
      segmentsOf(
        new Map([
          ['a', span(0, 2)],
          ['b', span(6, 8)],
        ]),
      ),
    ).toEqual([
      { start: 0, end: 2, ids: ['a'] },
      { start: 6, end: 8, ids: ['b'] },
    ]);
  });

  it('covers each character with the highlights that cover it, once', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
        .map(([start, length]) => span(start, start + length)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(spans, (given) => {
        const places = new Map(given.map((one, at) => [`n${at}`, one]));
        const segments = segmentsOf(places);
        for (let at = 0; at < 60; at += 1) {
          const covering = [...places]
            .filter(([, { start, end }]) => start <= at && at < end)
            .map(([id]) => id);
          const drawn = segments.filter(({ start, end }) => start <= at && at < end);
          expect(drawn.length).toBeLessThanOrEqual(1);
          expect(drawn[0]?.ids ?? []).toEqual(covering);
        }
      }),
    );
  });
});

describe('inStoryOrder', () => {
  it('puts those that are not found last, as they were made', () => {
    const places = new Map([
      ['a', span(9, 12)],
      ['b', null],
      ['c', span(1, 2)],
      ['d', null],
    ]);
    const ids = inStoryOrder(
      ['a', 'b', 'c', 'd'].map((id) => ({ id })),
      places,
    ).map(({ id }) => id);
    expect(ids).toEqual(['c', 'a', 'b', 'd']);
  });
});
