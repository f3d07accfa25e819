// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { quoteOf } from '../../../utils/anchors/quote';
import { elementsOf, NoteMarks, noteAt } from '../note-marks';
import { mapArticle, quoteIn } from '../story-text';
import { madeHighlight } from '../../../utils/notes/__tests__/made-highlight';

vi.mock('../../../utils/i18n');

const STORY =
  '<header><p data-silent>Daerah</p><h1>Jembatan Bambu Dibuka</h1></header><div class="article-parts">' +
  '<div class="article-body"><p>Jembatan itu dibuat warga <a href="https://a.example/">selama sebulan</a> penuh.</p>' +
  '<p>Anak-anak menyeberang lebih dulu.</p></div>' +
  '<div class="notice missing-part"><p>Halaman 2 belum ada.</p></div>' +
  '<div class="article-body"><p>Kepala desa ikut menyeberang.</p></div></div>';

describe('NoteMarks', () => {
  let article: HTMLElement;
  let marks: NoteMarks;
  const passage = (id: string, from: string, to = from, fields = {}) => {
    const { text } = mapArticle(article);
    const end = text.indexOf(to) + to.length;
    return madeHighlight(id, { ...quoteOf(text, text.indexOf(from), end), ...fields });
  };
  const pieces = () =>
    [...article.querySelectorAll<HTMLElement>('mark.noted')].map(({ textContent, dataset }) => [
      textContent,
      dataset.notes,
      dataset.colour,
    ]);

  beforeEach(() => {
    document.body.innerHTML = '<article class="article"></article>';
    article = document.querySelector('article') as HTMLElement;
    article.append(document.createRange().createContextualFragment(STORY));
    marks = new NoteMarks(article);
  });

  it('marks over blocks and links, and leaves our own words between the pages alone', () => {
    const before = article.innerHTML;
    const places = marks.draw([passage('a', 'sebulan', 'Kepala desa')]);
    expect(pieces().map(([text]) => text)).toEqual([
      'sebulan',
      ' penuh.',
      'Anak-anak menyeberang lebih dulu.',
      'Kepala desa',
    ]);
    expect(article.querySelector('mark p, mark a, .missing-part mark')).toBeNull();
    expect(places.get('a')).not.toBeNull();
    marks.clear();
    expect(article.innerHTML).toBe(before);
  });

  it('puts what was made last on top where two overlap, without a mark in a mark', () => {
    marks.draw([
      passage('a', 'Jembatan itu dibuat'),
      passage('b', 'dibuat warga', 'dibuat warga', { colour: 'blue' }),
    ]);
    expect(pieces()).toEqual([
      ['Jembatan itu ', 'a', 'yellow'],
      ['dibuat', 'a b', 'blue'],
      [' warga', 'b', 'blue'],
    ]);
    expect(noteAt(article.querySelectorAll('mark')[1] ?? null)).toBe('b');
    expect(elementsOf(article, 'a').marks).toHaveLength(2);
  });

  it('takes in what stands between two blocks without a letter too many', () => {
    marks.draw([passage('a', 'penuh.', 'Anak-anak'), passage('b', 'Anak-anak menyeberang')]);
    expect(pieces().map(([text]) => text)).toEqual([' penuh.'.trim(), 'Anak-anak', ' menyeberang']);
  });

  it('gives each highlight one button with a name, never in a link', () => {
    marks.draw([
      passage('a', 'selama sebulan'),
      passage('b', 'menyeberang lebih', undefined, { note: 'Cek.' }),
    ]);
    const openers = [...article.querySelectorAll<HTMLElement>('.noted-open')];
    expect(openers.map((opener) => opener.getAttribute('aria-label'))).toEqual([
      'Ubah sorotan kuning',
      'Baca catatan pada sorotan kuning',
    ]);
    expect(openers.every((opener) => !opener.closest('a'))).toBe(true);
    expect(mapArticle(article).text).toContain('selama sebulan penuh.');
  });

  it('dresses what is there anew, so that a focus stays where it is', () => {
    marks.draw([passage('a', 'menyeberang lebih')]);
    const { opener } = elementsOf(article, 'a');
    opener?.focus();
    marks.draw([passage('a', 'menyeberang lebih', undefined, { note: 'Cek.', colour: 'pink' })]);
    expect(elementsOf(article, 'a').opener).toBe(opener);
    expect(opener?.dataset.noted).toBe('true');
    expect(pieces()).toEqual([['menyeberang lebih', 'a', 'pink']]);
  });

  it('knows when the story was drawn anew under it', () => {
    const highlight = passage('a', 'menyeberang lebih');
    marks.draw([highlight]);
    expect(marks.isIntact()).toBe(true);
    article.querySelector('.article-body')?.prepend('Kata baru. ');
    expect(marks.isIntact()).toBe(false);
    marks.draw([highlight]);
    expect(pieces()).toHaveLength(1);
    expect(marks.isIntact()).toBe(true);
    article.querySelector('mark')?.remove();
    expect(marks.isIntact()).toBe(false);
  });

  it('says of what is no longer in the text that it is not', () => {
    expect(
      marks.draw([madeHighlight('a', { quote: 'Kalimat yang sudah dihapus dari tulisan.' })]).get('a'),
    ).toBeNull();
    expect(pieces()).toEqual([]);
  });

  it('reads a selection as the words of the story, the headline too', () => {
    const range = document.createRange();
    range.selectNodeContents(article);
    expect(quoteIn(article, range)?.quote).toBe(
      'Jembatan Bambu Dibuka Jembatan itu dibuat warga selama sebulan penuh. Anak-anak menyeberang lebih dulu. Kepala desa ikut menyeberang.',
    );
    range.selectNodeContents(article.querySelector('.missing-part') as Element);
    expect(quoteIn(article, range)).toBeNull();
  });
});
