import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { noteChangeSchema, parseNotes } from '../notes-schema';
import { madeHighlight } from './made-highlight';

const HIGHLIGHT = madeHighlight('a1', {
  before: 'Pedagang mengeluh karena ',
  after: ' terus',
  note: 'Cek angka BPS.',
});

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

describe('noteChangeSchema', () => {
  const takes = (change: unknown) => v.safeParse(noteChangeSchema, change).success;

  it.each([
    { do: 'add', highlight: HIGHLIGHT },
    { do: 'change', id: 'a1', colour: 'blue' },
    { do: 'change', id: 'a1', note: { from: '', to: 'Cek.' } },
    { do: 'remove', id: 'a1' },
  ])('takes %j', (change) => expect(takes(change)).toBe(true));

  it.each([
    { do: 'replace', highlights: [] },
    { do: 'add', highlight: { ...HIGHLIGHT, quote: 'a'.repeat(8_001) } },
    { do: 'change', id: '<b>', colour: 'blue' },
    { do: 'change', id: 'a1', colour: 'red' },
    { do: 'change', id: 'a1', note: { from: '', to: 'a'.repeat(10_001) } },
  ])('refuses what is none (%#)', (change) => expect(takes(change)).toBe(false));
});
