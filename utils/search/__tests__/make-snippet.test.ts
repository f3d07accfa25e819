import { describe, expect, it } from 'vitest';
import { makeSnippet, type SnippetSource } from '../make-snippet';
import { parseQuery } from '../parse-query';
import { searchedWords } from '../search-words';

const snippet = (text: string, source: Partial<SnippetSource>) =>
  makeSnippet({ id: 'a', title: '', notes: [], text: '', ...source }, searchedWords(parseQuery(text)));

/** The passage with its marks as brackets. */
const shown = (parts: { text: string; marked: boolean }[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('makeSnippet', () => {
  it('marks the words in the headline and in the text, as they stand there', () => {
    const { title, passage } = snippet('kafe tani', {
      title: 'Kafé baru',
      text: 'Kafé\n  milik PETANI dan tani.',
    });
    expect(shown(title)).toBe('[Kafé] baru');
    expect(shown(passage)).toBe('[Kafé] milik [PETANI] dan [tani].');
  });

  it('shows where most of the words stand together', () => {
    const filler = (count: number) => 'lain '.repeat(count);
    const text = `beras ${filler(80)} harga beras naik ${filler(80)}`;
    const { passage } = snippet('harga beras naik', { text });
    expect(shown(passage)).toMatch(/^….*lain \[harga\] \[beras\] \[naik\] lain.*…$/);
    expect(
      passage
        .map((part) => part.text)
        .join('')
        .split(/\s+/).length,
    ).toBeLessThan(40);
  });

  it('marks what begins with the word that is typed, a phrase only where it stands, and slips', () => {
    expect(shown(snippet('kor', { text: 'korupsi kor ekor' }).passage)).toBe('[korupsi] [kor] ekor');
    expect(shown(snippet('"di desa"', { text: 'desa di kota, di desa' }).passage)).toBe(
      'desa di kota, [di] [desa]',
    );
    expect(shown(snippet('kourpsi ', { text: 'kasus korupsi' }).passage)).toBe('kasus [korupsi]');
  });

  it('shows a note where the words stand there and not in the text', () => {
    const found = snippet('tanyakan', { notes: ['kutipan', 'tanyakan lagi'], text: 'padi' });
    expect([found.fromNote, shown(found.passage)]).toEqual([true, '[tanyakan] lagi']);
  });

  it('has no passage where only the headline matches, and marks nothing that is left out', () => {
    expect(snippet('baru', { title: 'Baru', text: 'padi' }).passage).toEqual([]);
    expect(shown(snippet('padi -sawah', { text: 'padi di sawah' }).passage)).toBe('[padi] di sawah');
  });

  it('never makes more of a text than is in it: what looks like HTML stays text', () => {
    const text = '<img src=x onerror=alert(1)> beras <b>';
    expect(
      snippet('beras', { text })
        .passage.map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
