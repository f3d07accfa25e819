import { describe, expect, it } from 'vitest';
import { changeHighlights } from '../change-highlights';
import { NOTES_LIMITS } from '../limits';
import { madeHighlight } from './made-highlight';

const NOW = '2026-11-23T10:00:00.000Z';
describe('changeHighlights', () => {
  it('adds, and puts back what was removed to where it was', () => {
    const [first, second] = [madeHighlight('a'), madeHighlight('b', { createdAt: NOW })];
    expect(changeHighlights([second], { do: 'add', highlight: first }, NOW)).toEqual([
      { ...first, updatedAt: NOW },
      second,
    ]);
    expect(changeHighlights([first], { do: 'add', highlight: first }, NOW)).toHaveLength(1);
  });

  it('changes what is named and nothing else', () => {
    const both = [madeHighlight('a', { note: 'Cek.' }), madeHighlight('b')];
    expect(changeHighlights(both, { do: 'change', id: 'a', colour: 'pink' }, NOW)).toEqual([
      madeHighlight('a', { note: 'Cek.', colour: 'pink', updatedAt: NOW }),
      madeHighlight('b'),
    ]);
  });

  it('keeps both texts where another window wrote to the note meanwhile', () => {
    const write = (stored: string, from: string, to: string) => {
      const after = changeHighlights(
        [madeHighlight('a', { note: stored })],
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
    expect(
      changeHighlights([madeHighlight('a'), madeHighlight('b')], { do: 'remove', id: 'a' }, NOW),
    ).toEqual([madeHighlight('b')]);
    expect(changeHighlights([madeHighlight('a')], { do: 'remove', id: 'c' }, NOW)).toEqual([
      madeHighlight('a'),
    ]);
    expect(changeHighlights([madeHighlight('a')], { do: 'change', id: 'c', colour: 'blue' }, NOW)).toBe(
      'gone',
    );
  });

  it('takes no more than a store should hold', () => {
    const many = Array.from({ length: NOTES_LIMITS.highlights }, (_, at) => madeHighlight(`m${at}`));
    expect(changeHighlights(many, { do: 'add', highlight: madeHighlight('x') }, NOW)).toBe('full');
    expect(changeHighlights(many, { do: 'add', highlight: madeHighlight('m1') }, NOW)).toHaveLength(
      many.length,
    );
  });
});
