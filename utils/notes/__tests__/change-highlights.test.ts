import { describe, expect, it } from 'vitest';
import { changeHighlights } from '../change-highlights';
import { NOTES_LIMITS } from '../limits';
import type { Highlight } from '../types';

const THEN = '2026-11-22T10:00:00.000Z';
const NOW = '2026-11-23T10:00:00.000Z';
const made = (id: string, fields: Partial<Highlight> = {}): Highlight => ({
  id,
  quote: `kutipan ${id}`,
  before: '',
  after: '',
  colour: 'yellow',
  note: '',
  createdAt: THEN,
  updatedAt: THEN,
  ...fields,
});

describe('changeHighlights', () => {
  it('adds, and puts back what was removed to where it was', () => {
    const [first, second] = [made('a'), made('b', { createdAt: NOW })];
    expect(changeHighlights([second], { do: 'add', highlight: first }, NOW)).toEqual([
      { ...first, updatedAt: NOW },
      second,
    ]);
    expect(changeHighlights([first], { do: 'add', highlight: first }, NOW)).toHaveLength(1);
  });

  it('changes what is named and nothing else', () => {
    const both = [made('a', { note: 'Cek.' }), made('b')];
    expect(changeHighlights(both, { do: 'change', id: 'a', colour: 'pink' }, NOW)).toEqual([
      made('a', { note: 'Cek.', colour: 'pink', updatedAt: NOW }),
      made('b'),
    ]);
  });

  it('keeps both texts where another window wrote to the note meanwhile', () => {
    const write = (stored: string, from: string, to: string) => {
      const after = changeHighlights(
        [made('a', { note: stored })],
        { do: 'change', id: 'a', note: { from, to } },
        NOW,
      );
      return Array.isArray(after) ? after[0]?.note : after;
    };
    expect(write('', '', 'Satu.')).toBe('Satu.');
    expect(write('Satu.', '', 'Dua.')).toBe('Satu.\n\nDua.');
    expect(write('Dua.', 'Satu.', '')).toBe('Dua.');
    expect(write('Dua.', 'Satu.', 'Dua.')).toBe('Dua.');
  });

  it('removes, and says where there is nothing left to change', () => {
    expect(changeHighlights([made('a'), made('b')], { do: 'remove', id: 'a' }, NOW)).toEqual([made('b')]);
    expect(changeHighlights([made('a')], { do: 'remove', id: 'c' }, NOW)).toEqual([made('a')]);
    expect(changeHighlights([made('a')], { do: 'change', id: 'c', colour: 'blue' }, NOW)).toBe('gone');
  });

  it('takes no more than a store should hold', () => {
    const many = Array.from({ length: NOTES_LIMITS.highlights }, (_, at) => made(`m${at}`));
    expect(changeHighlights(many, { do: 'add', highlight: made('x') }, NOW)).toBe('full');
    expect(changeHighlights(many, { do: 'add', highlight: made('m1') }, NOW)).toHaveLength(many.length);
  });
});
