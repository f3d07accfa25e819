import { describe, expect, it } from 'vitest';
import { outletOf } from '../outlet';
import { withoutSiteName } from '../site-title';
import { metadataOf, STORY } from './page';

describe('withoutSiteName', () => {
  const outlet = outletOf('Kabar Contoh', [], 'bisnis.kabarcontoh.com');
  it.each([
    ['Warga Bersih Desa - Kabarcontoh.com', 'Warga Bersih Desa'],
    ['Warga Bersih Desa | Kabar Contoh', 'Warga Bersih Desa'],
    ['Warga Bersih Desa - Bisnis Kabarcontoh.com', 'Warga Bersih Desa'],
    ['Warga Bersih Desa - Health :: Kabarcontoh Lifestyle', 'Warga Bersih Desa'],
    ['Warga Bersih Desa : Kabar Contoh Online', 'Warga Bersih Desa'],
    ['Kabarcontoh.com: Warga Bersih Desa Lagi', 'Warga Bersih Desa Lagi'],
    ['Warga Bersih Desa | ihram.co.id', 'Warga Bersih Desa'],
  ])('cuts %s', (title, clean) => {
    expect(withoutSiteName(title, outlet)).toBe(clean);
  });

  it.each([
    'HEADLINE: Skenario Mal Dibuka Lagi',
    'Indonesia vs Malaysia 2-1 - Skor Akhir Laga',
    'Harga Emas - Perak Naik',
    'FOTO: Gerhana di Kota Contoh',
    'Kabar Contoh',
    'Kontak - Kabar Contoh',
  ])('leaves %s', (title) => {
    expect(withoutSiteName(title, outlet)).toBe(title);
  });
});

describe('the headline', () => {
  const head =
    '<meta property="og:title" content="Warga Desa Sukamaju Gotong Royong - Kabarcontoh.com"><meta property="og:site_name" content="Kabarcontoh.com">';

  it('is the h2 under a channel h1', () => {
    expect(
      metadataOf(`<h1>Regional</h1><h2>Warga Desa Sukamaju Gotong Royong</h2>${STORY}`, { head }),
    ).toMatchObject({
      title: 'Warga Desa Sukamaju Gotong Royong',
      from: { title: 'h2' },
    });
  });

  it('is a div that only its class makes a heading', () => {
    expect(
      metadataOf(`<div class="h5 global">Warga Desa Sukamaju Gotong Royong</div>${STORY}`, { head }).from
        .title,
    ).toBe('div');
  });

  it('is what the page shows, not metadata’s shorter or older wording', () => {
    const shown = 'Warga Desa Sukamaju di Kota Contoh Gotong Royong';
    expect(metadataOf(`<h1>${shown}</h1>${STORY}`, { head }).title).toBe(shown);
  });

  it('is not the logo’s h1, nor one with the whole title', () => {
    const html = `<h1>Kabarcontoh.com</h1><h1>Kabarcontoh Warga Desa Sukamaju Gotong Royong - Daerah</h1><h1>Warga Desa Sukamaju<br>Gotong Royong</h1>${STORY}`;
    expect(metadataOf(html, { head }).title).toBe('Warga Desa Sukamaju Gotong Royong');
  });

  it('is the rule’s', () => {
    const html = `<h1>Warga Desa Sukamaju Gotong Royong</h1><h2 class="judul">Warga Sukamaju Gotong Royong</h2>${STORY}`;
    expect(metadataOf(html, { head, site: { title: ['h2.tiada', 'h2.judul'] } })).toMatchObject({
      title: 'Warga Sukamaju Gotong Royong',
      from: { title: 'contoh h2.judul' },
    });
  });

  it('is metadata’s where no heading shows it', () => {
    expect(metadataOf(STORY, { head })).toMatchObject({
      title: 'Warga Desa Sukamaju Gotong Royong',
      from: { title: 'meta:og:title' },
    });
  });

  it('is empty on a page without any', () => {
    expect(metadataOf('<p>x</p>').title).toBe('');
  });
});
