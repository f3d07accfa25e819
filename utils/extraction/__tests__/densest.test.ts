import { describe, expect, it } from 'vitest';
import { findDensest } from '../body/densest';
import { pageOf, sentence, story } from './page';

const found = (html: string) =>
  findDensest(pageOf(html).body).map((element) => element.id || element.localName);

describe('findDensest', () => {
  it('finds the story among menus, sidebars and a footer', () => {
    const links =
      '<ul><li><a href="/a">Berita lain yang judulnya lumayan panjang sekali</a></li></ul>'.repeat(20);
    expect(
      found(
        `<nav>${links}</nav><div><div id="isi">${story(6)}</div><div>${links}</div></div><footer>${sentence(9)}</footer>`,
      ),
    ).toEqual(['isi']);
  });

  it('is not drawn to teaser cards with summaries, even where there are more of them', () => {
    const card = `<div class="card"><h3><a href="/b">Judul berita lain yang cukup panjang di sini</a></h3><p>${sentence(1)}</p></div>`;
    expect(found(`<div id="isi">${story(4)}</div><div id="lain">${card.repeat(12)}</div>`)).toEqual(['isi']);
  });

  it('is not drawn to tickers and tables of figures', () => {
    const ticker = 'IDX30 426.194 (6.78) | LQ45 789.54 (11.03), | DBX 966.162 (-0.68), '.repeat(30);
    expect(found(`<div><span>${ticker}</span></div><div><div id="isi">${story(3)}</div></div>`)).toEqual([
      'isi',
    ]);
  });

  it('takes an intro beside the part that it chose', () => {
    expect(
      found(`<div><div id="intro"><p>${sentence(1)}</p></div><div id="isi">${story(6)}</div></div>`),
    ).toEqual(['intro', 'isi']);
  });

  it('leaves a notice with a button below the story', () => {
    const notice = `<div id="ajakan"><p>${sentence(9)}</p><a href="/daftar">Daftarkan</a></div>`;
    expect(found(`<div><div id="isi">${story(4)}</div>${notice}</div>`)).toEqual(['isi']);
  });

  it('reads text set in bare divs and with breaks', () => {
    const lines = [1, 2, 3, 4].map(sentence).join('<br><br>');
    expect(found(`<div><a href="/">Beranda</a></div><div id="isi">${lines}</div>`)).toEqual(['isi']);
  });

  it('finds nothing on a page without prose', () => {
    expect(found('<p>Halo.</p>')).toEqual([]);
  });
});
