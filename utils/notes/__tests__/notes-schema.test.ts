import { describe, expect, it } from 'vitest';
import { parseNotes } from '../notes-schema';
import type { Highlight } from '../types';

const HIGHLIGHT: Highlight = {
  id: 'a1',
  quote: 'harga beras naik',
  before: 'Pedagang mengeluh karena ',
  after: ' terus',
  colour: 'yellow',
  note: 'Cek angka BPS.',
  createdAt: '2026-11-22T10:00:00.000Z',
  updatedAt: '2026-11-22T10:00:00.000Z',
};

describe('parseNotes', () => {
  it('reads what was stored', () => {
    expect(parseNotes('x', { highlights: [HIGHLIGHT] })).toEqual({ id: 'x', highlights: [HIGHLIGHT] });
  });

  it.each([null, 'teks', {}, { highlights: 'teks' }])('has no highlights where %j is stored', (stored) => {
    expect(parseNotes('x', stored).highlights).toEqual([]);
  });

  it.each([
    ['an empty quote', { quote: '' }],
    ['an unknown colour', { colour: 'url(https://a.example)' }],
    ['a moment that is none', { createdAt: 'kemarin' }],
    ['a quote beyond the limit', { quote: 'a'.repeat(8_001) }],
    ['an id that is none', { id: '<b>' }],
  ])('leaves out a highlight with %s and keeps the others', (_what, broken) => {
    const stored = { highlights: [{ ...HIGHLIGHT, ...broken }, HIGHLIGHT] };
    expect(parseNotes('x', stored).highlights).toEqual([HIGHLIGHT]);
  });
});
