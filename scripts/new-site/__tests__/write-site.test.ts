import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGold } from '../../bench/score';
import { exampleUrl } from '../example-url';
import { identifierOf, withHost, withRule } from '../rule-source';
import { writeSite } from '../write-site';

const PROJECT = join(import.meta.dirname, '../../..');
const URL_OF_PAGE =
  'https://www.korandesa.example/kabar/2026/03/04/rahasia-dapur-penerbit-yang-tak-boleh-keluar-98765';
/** A page with words ("rahasia", "Penerbit") that must not be found in what is written. */
const SECRET = /rahasia|penerbit|sudiro/i;
const paragraph = (n: number) =>
  `<p class="paragraf">Rahasia penerbit nomor ${n} diceritakan di sini oleh wartawan koran, lengkap dengan nama, tempat, dan angka yang tidak boleh keluar dari halaman aslinya.</p>`;
const PAGE = `<!doctype html><html lang="id"><head><title>Rahasia Dapur Penerbit yang Tak Boleh Keluar - Koran Desa</title>
<meta property="og:description" content="Rahasia penerbit"><script>var rahasia = 1;</script></head><body data-user="Rahasia milik penerbit">
<nav class="menu"><a href="/a">Kabar</a><a href="/b">Ragam</a></nav>
<!-- rahasia -->
<div class="kepala-berita"><h1 class="judul-berita">Rahasia Dapur Penerbit yang Tak Boleh Keluar</h1>
<div class="penulis-berita">Sudiro Kertanegara</div><div class="tanggal-berita">Rabu, 4 Maret 2026 08:15 WIB</div></div>
<div class="row"><div class="isi-kabar col-8 mt-4" title="rahasia penerbit">${[1, 2, 3].map(paragraph).join('\n')}
<div class="baca-juga-kotak">Baca juga: <a href="/rahasia-lain" title="Rahasia">Rahasia Penerbit Lain yang Menarik</a></div>
${[4, 5].map(paragraph).join('\n')}<img src="https://cdn.korandesa.example/rahasia.jpg" alt="Rahasia penerbit"></div></div>
<ul class="terkait tag-rahasia-dapur-penerbit" id="rahasia-dapur-penerbit-yang" data-slug="rahasia-dapur-penerbit">${'<li><a href="/x">Rahasia penerbit dalam daftar panjang</a></li>'.repeat(12)}</ul></body></html>`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bening-new-site-'));
  for (const folder of ['utils/sites/rules', 'tests/fixtures/corpus/pages', 'tests/fixtures/corpus/gold'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of [
    'utils/sites/rules/index.ts',
    'utils/sites/news-hosts.ts',
    'tests/fixtures/corpus/manifest.json',
  ])
    cpSync(join(PROJECT, file), join(root, file));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const write = (id = 'koran-desa', url = URL_OF_PAGE, html = PAGE) =>
  writeSite({ root, id, html, url, year: 2026 });

describe('writeSite', () => {
  it('guesses selectors that last, from the structure', () => {
    const written = write();
    expect(written).toMatchObject({
      ok: true,
      rule: {
        hosts: ['korandesa.example'],
        content: ['.isi-kabar'],
        title: ['h1.judul-berita'],
        authors: ['.penulis-berita'],
        published: ['.tanggal-berita'],
      },
    });
    expect(read('utils/sites/rules/koran-desa.ts')).toMatch(/content: \['\.isi-kabar'\]/);
  });

  it('lets no word of the page into the project, and keeps what rules look at', () => {
    write();
    const written = [
      'utils/sites/rules/koran-desa.ts',
      'tests/fixtures/corpus/pages/korandesa.example__contoh.html',
      'tests/fixtures/corpus/gold/korandesa.example__contoh.json',
      'tests/fixtures/corpus/manifest.json',
    ];
    for (const path of written) expect(read(path), path).not.toMatch(SECRET);
    const page = read(written[1]!);
    expect(page).toMatch(/class="isi-kabar col-8 mt-4"/);
    expect(page).toMatch(/Baca juga: <a href="\/contoh">/);
    expect(page.match(/<li>/g)).toHaveLength(3);
    expect(page).not.toMatch(/<script|<!--|title="|alt=/);
  });

  it('writes gold that the draft rule reads: a body without the box, headline, name and date', () => {
    write();
    const gold = readGold(join(root, 'tests/fixtures/corpus/gold')).get('korandesa.example__contoh')!;
    expect(gold.body).toHaveLength(5);
    expect(gold).toMatchObject({ authors: ['Wulan Prameswari'], published: '2026-01-05T09:30:00+07:00' });
    expect(gold.clutter.join(' ')).toMatch(/Baca juga/);
    const rows = JSON.parse(read('tests/fixtures/corpus/manifest.json')) as { file: string; url: string }[];
    expect(rows.at(-1)).toMatchObject({
      file: 'korandesa.example__contoh.html',
      url: 'https://www.korandesa.example/kabar/2026/03/04/contoh-judul-berita-98765',
    });
  });

  it('enters the rule and its host where they belong', () => {
    write();
    expect(read('utils/sites/rules/index.ts')).toMatch(
      /import kontan from '\.\/kontan';\nimport koranDesa from '\.\/koran-desa';\nimport koranjakarta/,
    );
    expect(read('utils/sites/rules/index.ts')).toMatch(/\n {2}koranDesa,\n {2}koranjakarta,/);
    expect(read('utils/sites/news-hosts.ts')).toMatch(/\n {2}'korandesa\.example',\n/);
  });

  it.each([
    ['an id that is none', 'Koran Desa', URL_OF_PAGE, /small letters/],
    ['a host that has a rule', 'koran-desa', 'https://news.detik.com/berita/d-1234567/x', /detik/],
  ])('refuses %s, and writes nothing', (_what, id, url, reason) => {
    const before = read('utils/sites/rules/index.ts');
    const written = write(id, url);
    expect(written).toEqual({ ok: false, reason: expect.stringMatching(reason) });
    expect(read('utils/sites/rules/index.ts')).toBe(before);
    expect(existsSync(join(root, 'tests/fixtures/corpus/pages/news.detik.com__contoh.html'))).toBe(false);
  });

  it('refuses an id that exists, and a page without a story', () => {
    write();
    expect(write('koran-desa', 'https://lain.example/a/b')).toEqual({
      ok: false,
      reason: expect.stringMatching(/koran-desa/),
    });
    expect(write('lain', 'https://lain.example/a', '<p>Hai</p>')).toMatchObject({ ok: false });
  });
});

describe('its parts', () => {
  it.each([
    [
      'https://a.id/read/2024/05/01/123/judul-asli-yang-panjang',
      'https://a.id/read/2024/05/01/123/contoh-judul-berita',
    ],
    [
      'https://a.id/x/judul-asli-yang-panjang-679636.html?page=2',
      'https://a.id/x/contoh-judul-berita-679636.html',
    ],
    ['https://a.id/x/12345-judul-asli-yang-panjang', 'https://a.id/x/12345-contoh-judul-berita'],
    ['https://a.id/news/d-123/judul', 'https://a.id/news/d-123/judul'],
  ])('%s has the example %s', (url, example) => {
    expect(exampleUrl(url)).toBe(example);
  });

  it('names an import, and sorts it in at either end', () => {
    expect(identifierOf('kabar-kota-24')).toBe('kabarKota24');
    expect(identifierOf('24-jam')).toBe('site24Jam');
    const index = read('utils/sites/rules/index.ts');
    expect(withRule(index, 'zaman')).toMatch(/import zaman from '\.\/zaman';\n\n/);
    expect(withRule(index, 'aceh')).toMatch(/SiteRule.*;\nimport aceh from '\.\/aceh';\nimport akurat/);
  });

  it('enters no host twice, nor one below another', () => {
    const hosts = read('utils/sites/news-hosts.ts');
    expect(withHost(hosts, 'detik.com')).toBe(hosts);
    expect(withHost(hosts, 'baru.detik.com')).toBe(hosts);
  });
});
