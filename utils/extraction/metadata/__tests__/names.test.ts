import { describe, expect, it } from 'vitest';
import { isOutletName, outletOf } from '../outlet';
import { looksLikeName, personNames } from '../person-names';
import { metadataOf, STORY } from './page';

const outlet = outletOf('Kabar Contoh', ['detikcom', 'Liputan6.com'], 'www.kabarcontoh.com');

describe('personNames', () => {
  it.each([
    ['Siti Aminah', ['Siti Aminah']],
    ['Siti Aminah, Budi Santoso', ['Siti Aminah', 'Budi Santoso']],
    ['Siti Aminah dan Budi Santoso', ['Siti Aminah', 'Budi Santoso']],
    ['Siti Aminah & Budi Santoso', ['Siti Aminah', 'Budi Santoso']],
    ['Kontributor Lhokseumawe, Masriadi Putra', ['Masriadi Putra']],
    ['Siti Aminah - Kabar Contoh', ['Siti Aminah']],
    ['Siti Aminah, S.Pd', ['Siti Aminah, S.Pd']],
    ['Muhammad bin Abdullah', ['Muhammad bin Abdullah']],
    ['Rully R. Ramli', ['Rully R. Ramli']],
    ['Nurmayanti', ['Nurmayanti']],
    ['Tim detikcom', []],
    ['Redaksi', []],
    ['Liputan6.com', []],
    ['kabarcontoh.com', []],
    ['admin', []],
    ['Kompas.com - 12/03/2022', []],
    ['Tuesday, 21 November 2023', []],
    ['https://www.facebook.com/kabar', []],
  ])('%s', (text, names) => {
    expect(personNames(text, outlet, false).names).toEqual(names);
  });

  it('keeps initials after a slash apart', () => {
    expect(personNames('Siti Aminah / FMB', outlet, true)).toEqual({
      names: ['Siti Aminah'],
      initials: ['FMB'],
    });
  });

  it('takes a handle only where a role word vouches for it', () => {
    expect(personNames('prwir', outlet, true).names).toEqual(['prwir']);
    expect(personNames('prwir', outlet, false).names).toEqual([]);
  });

  it.each([
    'Baca Juga',
    'Berita Terkini',
    'Share',
    'Warga mengungsi ke balai desa',
    '24 Juli 2026',
    'Siapa Dia?',
  ])('%s is no name', (text) => {
    expect(looksLikeName(text)).toBe(false);
  });

  it.each([
    'Kabar Contoh',
    'KABARCONTOH',
    'kabarcontoh.com',
    'Tim Redaksi',
    'Super Admin',
    'PT. Kabar Media',
  ])('%s is the outlet', (name) => {
    expect(isOutletName(name, outlet)).toBe(true);
  });

  it.each(['Siti Aminah', 'Contoh Wibowo', 'Redita Sari', 'Timothy Adi'])('%s is not', (name) => {
    expect(isOutletName(name, outlet)).toBe(false);
  });
});

const H1 = '<h1>Warga Desa Sukamaju Gotong Royong</h1>';

describe('writers and editors', () => {
  it.each([
    ['a label and a name', '<div>Penulis: <a>Siti Aminah</a></div><div>Editor: <a>Budi Santoso</a></div>'],
    ['one text', '<p>Penulis: Siti Aminah | Editor: Budi Santoso</p>'],
    [
      'a table',
      '<table><tr><td>Penulis</td><td>: Siti Aminah</td></tr><tr><td>Editor</td><td>: Budi Santoso</td></tr></table>',
    ],
    [
      'name over role',
      '<div><h6>Siti Aminah</h6><h6>Penulis</h6></div><div><h6>Budi Santoso</h6><h6>Editor</h6></div>',
    ],
    [
      'role over name',
      '<ul><li>Author</li><li>Siti Aminah</li></ul><ul><li>Editor</li><li>Budi Santoso</li></ul>',
    ],
    [
      'a date before it',
      '<p>Kamis, 21 Mei 2026 00:01 Reporter : Siti Aminah</p><p>Redaktur : Budi Santoso</p>',
    ],
    ['English', '<p>By Siti Aminah on 16 Feb 2026 at 09:20 WIB</p><p>Editor: Budi Santoso</p>'],
    [
      'parts',
      '<p><span>Oleh</span> <a>Siti Aminah</a> <span>pada 29 Mei 2026, 14:30 WIB</span></p><p>Penyunting: Budi Santoso</p>',
    ],
  ])('%s', (_, html) => {
    expect(metadataOf(`${H1}${html}${STORY}`)).toMatchObject({
      authors: ['Siti Aminah'],
      editors: ['Budi Santoso'],
    });
  });

  it('reads the names at the foot of the story, and several of them', () => {
    const html = `${H1}<p>Reporter : Kabarcontoh</p>${STORY}<div><div><b>Siti Aminah</b><i>Author</i></div><div><b>Dewi Lestari</b><i>Author</i></div><div><b>Budi Santoso</b><i>Editor</i></div></div>`;
    expect(metadataOf(html)).toMatchObject({
      authors: ['Siti Aminah', 'Dewi Lestari'],
      editors: ['Budi Santoso'],
    });
  });

  it('lets the page win over metadata that names the editor', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Budi Santoso"}}</script>';
    expect(metadataOf(`${H1}<p>Pewarta: Siti Aminah</p>${STORY}`, { head }).authors).toEqual(['Siti Aminah']);
    expect(metadataOf(`${H1}<p>Editor: Budi Santoso</p>${STORY}`, { head })).toMatchObject({
      authors: [],
      editors: ['Budi Santoso'],
    });
    expect(metadataOf(`${H1}${STORY}`, { head })).toMatchObject({
      authors: ['Budi Santoso'],
      from: { authors: 'json-ld' },
    });
  });

  it('knows a byline by its class, but not a photographer or the next story', () => {
    expect(metadataOf(`${H1}<div class="writer">Siti Aminah</div>${STORY}`).authors).toEqual(['Siti Aminah']);
    expect(
      metadataOf(`${H1}<figure><span class="photo__author">Rudi Foto</span></figure>${STORY}`).authors,
    ).toEqual([]);
    expect(
      metadataOf(`${H1}${STORY}<article><h1>Lain</h1><p>Penulis: Orang Lain</p></article>`).authors,
    ).toEqual([]);
  });

  it('takes no sentence and no headline for a credit', () => {
    const html = `${H1}${STORY}<ul><li>Penulis Australia berbagi ilmu di Makassar</li><li>Editor Video Terbaik Tahun Ini Dipilih Juri</li></ul>`;
    expect(metadataOf(html)).toMatchObject({ authors: [], editors: [] });
  });

  it('leaves the cards below the story that the rule’s selector matches too', () => {
    const html = `${H1}<i class="author">Siti Aminah</i>${STORY}<div><i class="author">Orang Lain</i><i class="author">Orang Ketiga</i></div>`;
    expect(metadataOf(html, { site: { authors: ['.author'] } }).authors).toEqual(['Siti Aminah']);
  });

  it('reads the rule’s selectors, attributes last', () => {
    const head =
      '<meta name="content_author" content="Siti Aminah"><meta name="content_editor" content="Siti Aminah">';
    const site = {
      authors: ["meta[name='content_author']@content", '.nama'],
      editors: ["meta[name='content_editor']@content"],
    };
    expect(metadataOf(`${H1}${STORY}`, { head, site })).toMatchObject({
      authors: [],
      editors: ['Siti Aminah'],
    });
    expect(
      metadataOf(`${H1}<i class="nama">Dewi Lestari - Kabar Contoh</i>${STORY}`, { head, site }).authors,
    ).toEqual(['Dewi Lestari']);
  });
});
