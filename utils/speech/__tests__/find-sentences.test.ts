import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../anchors/quote';
import { findSentences, mapSpoken } from '../find-sentences';

const articleOf = (html: string) => new JSDOM(`<article>${html}</article>`).window.document.body;

describe('findSentences', () => {
  it('reads headline, text and lists, and leaves out what must be seen', () => {
    const article = articleOf(
      '<h1>Harga beras naik</h1><p>Harga <b>naik</b> lagi. Warga mengeluh.</p><button>Coba lagi</button>' +
        '<figure><img alt=""><figcaption>Foto: Antara</figcaption></figure><ul><li>satu</li><li>dua</li></ul>' +
        '<table><tr><td>1</td></tr></table>',
    );
    expect(findSentences(article, 'id').map(({ quote }) => quote)).toEqual([
      'Harga beras naik',
      'Harga naik lagi.',
      'Warga mengeluh.',
      'satu',
      'dua',
    ]);
  });

  it('finds each again after the text was drawn anew, equal ones too', () => {
    const html = '<p>Tidak. Ia menolak.</p><p>Tidak. Ia pergi.</p>';
    const sentences = findSentences(articleOf(html), 'id');
    const later = mapSpoken(articleOf(`<p>Sisipan.</p>${html}`));
    const found = sentences.map((sentence) => findQuote(later.text, sentence)?.start);
    expect(found).toEqual([9, 16, 28, 35]);
  });

  it('has nothing to read in an empty story', () => {
    expect(findSentences(articleOf(''), 'id')).toEqual([]);
  });
});
